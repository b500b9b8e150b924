//! Pictures on disk: what the API asks about them, read from the files themselves.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use shop_domain::contract::limits::MEDIA_BYTES_MAX;
use shop_domain::digest::Digest;
use shop_domain::product::MediaType;

/// A picture of a row: where it is, and what it must still be when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The file.
    pub path: PathBuf,
    /// The digest of its content.
    pub sha256: Digest,
}

/// Why a file cannot be a picture of the shop.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// It is not there, or not ours to read.
    #[error("Cannot read the file: {}.", without_number(.0))]
    Unreadable(#[from] std::io::Error),
    /// It is too large, or empty.
    #[error("The file has {0} bytes; a picture has 1 to {MEDIA_BYTES_MAX}.")]
    Size(u64),
    /// It is none of the types that the shop shows.
    #[error("The file is no AVIF, WebP, JPEG or PNG picture.")]
    Type,
    /// Its beginning does not say how large it is.
    #[error("The picture's width and height cannot be read.")]
    Dimensions,
}

/// The words of the operating system, without its number for them.
fn without_number(error: &std::io::Error) -> String {
    let text = error.to_string();
    let number = text.find(" (os error ").unwrap_or(text.len());
    text[..number].to_owned()
}

/// Reads a picture, and what `media` says of it besides `alt`.
pub fn read(path: &Path) -> Result<(Picture, Value), PictureError> {
    // Before its bytes: somebody may have named a film.
    let size = std::fs::metadata(path)?.len();
    if !(1..=MEDIA_BYTES_MAX).contains(&size) {
        return Err(PictureError::Size(size));
    }
    let bytes = std::fs::read(path)?;
    let media_type = media_type(&bytes).ok_or(PictureError::Type)?;
    let dimensions = imagesize::blob_size(&bytes).map_err(|_| PictureError::Dimensions)?;
    let picture = Picture {
        path: path.to_owned(),
        sha256: Digest::of(&bytes),
    };
    let facts = json!({
        "sha256": picture.sha256.as_str(),
        "type": media_type.as_str(),
        "size": bytes.len(),
        "width": dimensions.width,
        "height": dimensions.height,
    });
    Ok((picture, facts))
}

/// The type by the content; names of files lie.
fn media_type(bytes: &[u8]) -> Option<MediaType> {
    match imagesize::image_type(bytes).ok()? {
        imagesize::ImageType::Heif(imagesize::Compression::Av1) => Some(MediaType::Avif),
        imagesize::ImageType::Webp => Some(MediaType::Webp),
        imagesize::ImageType::Jpeg => Some(MediaType::Jpeg),
        imagesize::ImageType::Png => Some(MediaType::Png),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of a PNG of 3 by 2 pixels.
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

    fn written(bytes: &[u8]) -> Result<(Picture, Value), PictureError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("picture.webp");
        std::fs::write(&path, bytes).unwrap();
        read(&path)
    }

    #[test]
    fn a_picture_is_what_its_bytes_say() {
        let (picture, facts) = written(PNG).unwrap();
        assert_eq!(facts["type"], "image/png");
        assert_eq!((&facts["width"], &facts["height"]), (&json!(3), &json!(2)));
        assert_eq!(facts["size"], PNG.len());
        assert_eq!(facts["sha256"], picture.sha256.as_str());
    }

    #[test]
    fn what_can_carry_a_script_is_no_picture() {
        let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
        for bytes in [&svg[..], b"GIF89a\x01\0\x01\0\0\0\0", b"text"] {
            assert!(matches!(written(bytes), Err(PictureError::Type)));
        }
    }

    #[test]
    fn a_file_that_is_empty_or_not_there_says_so() {
        assert!(matches!(written(b""), Err(PictureError::Size(0))));
        let missing = read(Path::new("/nowhere/at/all.webp")).unwrap_err();
        assert_eq!(
            missing.to_string(),
            "Cannot read the file: No such file or directory."
        );
    }
}
