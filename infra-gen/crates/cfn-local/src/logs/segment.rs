//! The files of a group, by name alone: `{first millisecond}.jsonl`.

use std::io;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stays as it is in the name of a folder; a dot could be all of a name.
const NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// The folder of a group.
pub(super) fn group_folder(folder: &Path, group: &str) -> PathBuf {
    folder.join(utf8_percent_encode(group, NAME).to_string())
}

/// The group of a folder.
pub(super) fn group_name(folder: &Path) -> Option<String> {
    let name = folder.file_name()?.to_str()?;
    let name = percent_decode_str(name).decode_utf8().ok()?;
    Some(name.into_owned())
}

/// The file of a segment.
pub(super) fn segment_file(group_folder: &Path, number: u64) -> PathBuf {
    group_folder.join(format!("{number}.jsonl"))
}

/// The segments of a group, the oldest first; none when there is no group.
pub(super) fn segments(group_folder: &Path) -> io::Result<Vec<u64>> {
    let entries = match std::fs::read_dir(group_folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut numbers = Vec::new();
    for entry in entries {
        let name = entry?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".jsonl"));
        if let Some(number) = number.and_then(|number| number.parse().ok()) {
            numbers.push(number);
        }
    }
    numbers.sort_unstable();
    Ok(numbers)
}
