//! A static page for each product on sale, and the map of the site.
//!
//! A page is `site/product.html` with the product written into it: what a
//! search engine, a preview of a link and a shopper without JavaScript see. The
//! page's element asks for today's price and stock all the same.
//!
//! Open Graph: <https://ogp.me/>, structured data:
//! <https://developers.google.com/search/docs/appearance/structured-data/product>.

use cfn_deploy::publish::SiteFile;
use serde_json::{Value, json};
use shop_domain::product::Status;

use crate::commands::catalog::{Stored, StoredPicture};
use crate::error::{CommandError, CommandResult};

/// What the keys of all these pages begin with. The function of the
/// distribution looks for them here (`product_routes.js`).
pub const FOLDER: &str = "products/";

/// The map's key.
pub const MAP: &str = "sitemap.xml";

/// The file that all of them are made of.
pub const TEMPLATE: &str = "product.html";

/// How wide the first picture stands in the window, as `product-detail.js` says it.
const ROOM: &str = "(min-width: 50rem) 53vw, 92vw";

/// Pages that are not of a product and worth finding.
const OTHERS: [&str; 4] = ["/", "/contact", "/privacy", "/terms"];

/// Characters of a description that a result of a search shows.
const SUMMARY: usize = 160;

/// The pages of those products that are on sale, and the map that names them.
pub fn pages(template: &str, site: &str, products: &[Stored]) -> CommandResult<Vec<SiteFile>> {
    let on_sale = products
        .iter()
        .filter(|product| product.status == Status::Active);
    let mut files = vec![map(site, on_sale.clone())];
    for product in on_sale {
        files.push(SiteFile {
            path: format!("{FOLDER}{}/{TEMPLATE}", product.slug),
            body: page(template, site, product)?.into_bytes(),
        });
    }
    Ok(files)
}

fn address(site: &str, product: &Stored) -> String {
    format!("{site}/products/{}", product.slug)
}

fn map<'p>(site: &str, products: impl Iterator<Item = &'p Stored>) -> SiteFile {
    let others = OTHERS.iter().map(|path| format!("{site}{path}"));
    let entries: String = others
        .chain(products.map(|product| address(site, product)))
        .map(|address| format!("  <url><loc>{}</loc></url>\n", escaped(&address)))
        .collect();
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{entries}</urlset>\n"
    );
    SiteFile {
        path: MAP.to_owned(),
        body: body.into_bytes(),
    }
}

fn page(template: &str, site: &str, product: &Stored) -> CommandResult<String> {
    let title = escaped(&product.title);
    let category = escaped(&product.category);
    let mut page = Page(template.to_owned());
    page.put("<title>Product", &format!("<title>{title}"))?;
    page.fill(
        "<meta name=\"description\" content=\"",
        "\"",
        &escaped(&summary(product)),
    )?;
    let head = head(site, product);
    page.put("</head>", &format!("{head}  </head>"))?;
    let id = escaped(product.product_id.as_str());
    page.put(
        "<product-detail>",
        &format!("<product-detail data-product-id=\"{id}\">"),
    )?;
    page.put("class=\"product skeleton\"", "class=\"product\"")?;
    page.put("data-part=\"place\" hidden", "data-part=\"place\"")?;
    page.put(
        "data-part=\"crumb\" href=\"/\">",
        &format!(
            "data-part=\"crumb\" href=\"/?category={category}\">{}",
            spoken(&category)
        ),
    )?;
    page.fill("<h1 data-part=\"title\">", "</h1>", &title)?;
    page.fill("data-part=\"price\">", "</p>", &product.price.to_string())?;
    if let Some(first) = pictures(product).first() {
        page.fill("data-part=\"picture\">", "</div>", &image(first))?;
    }
    let paragraphs = product.description.lines().filter(|line| !line.is_empty());
    let paragraphs: String = paragraphs
        .map(|line| format!("<p>{}</p>", escaped(line)))
        .collect();
    page.fill("data-part=\"description\">", "</div>", &paragraphs)?;
    let facts: String = product
        .attributes
        .iter()
        .map(|fact| {
            let (name, value) = (escaped(&fact.name), escaped(&fact.value));
            format!("<dt>{name}</dt><dd>{value}</dd>")
        })
        .collect();
    page.fill("data-part=\"facts\">", "</dl>", &facts)?;
    // Nothing is sold at a price that may be an old one.
    page.put("data-part=\"add\"", "data-part=\"add\" disabled")?;
    Ok(page.0)
}

/// What other programs read of a page.
fn head(site: &str, product: &Stored) -> String {
    let address = address(site, product);
    let mut properties = vec![
        ("og:type", "product".to_owned()),
        ("og:title", product.title.clone()),
        ("og:description", summary(product)),
        ("og:url", address.clone()),
    ];
    if let Some(picture) = pictures(product).first().map(|sizes| sizes[0]) {
        properties.push(("og:image", format!("{site}{}", picture.url)));
        properties.push(("og:image:width", picture.width.to_string()));
        properties.push(("og:image:height", picture.height.to_string()));
        properties.push(("og:image:alt", picture.alt.clone()));
    }
    let properties: String = properties
        .iter()
        .map(|(name, content)| {
            let content = escaped(content);
            format!("    <meta property=\"{name}\" content=\"{content}\">\n")
        })
        .collect();
    // Within a script only `<` could end it.
    let data = data(site, product).to_string().replace('<', "\\u003c");
    format!(
        "  <link rel=\"canonical\" href=\"{}\">\n{properties}    \
         <script type=\"application/ld+json\">{data}</script>\n",
        escaped(&address)
    )
}

/// The product as schema.org describes one.
fn data(site: &str, product: &Stored) -> Value {
    let pictures: Vec<String> = pictures(product)
        .iter()
        .map(|sizes| format!("{site}{}", sizes[0].url))
        .collect();
    let availability = match product.stock {
        0 => "OutOfStock",
        _ => "InStock",
    };
    json!({
        "@context": "https://schema.org",
        "@type": "Product",
        "name": product.title,
        "description": product.description,
        "sku": product.sku,
        "category": product.category,
        "image": pictures,
        "offers": {
            "@type": "Offer",
            "url": address(site, product),
            "price": product.price.decimal(),
            "priceCurrency": product.price.currency,
            "availability": format!("https://schema.org/{availability}"),
        },
    })
}

/// The pictures of a product, each in its sizes, the widest first: as
/// `picturesOf` of `site/assets/parts.js` tells them apart.
fn pictures(product: &Stored) -> Vec<Vec<&StoredPicture>> {
    let mut pictures: Vec<Vec<&StoredPicture>> = Vec::new();
    for file in &product.media {
        match pictures.iter_mut().find(|sizes| sizes[0].alt == file.alt) {
            Some(sizes) => sizes.push(file),
            None => pictures.push(vec![file]),
        }
    }
    for sizes in &mut pictures {
        sizes.sort_by_key(|size| std::cmp::Reverse(size.width));
    }
    pictures
}

/// As `pictureOf` of `site/assets/parts.js` makes the first picture of a page.
fn image(sizes: &[&StoredPicture]) -> String {
    let widest = sizes[0];
    let (url, alt) = (escaped(&widest.url), escaped(&widest.alt));
    let (width, height) = (widest.width, widest.height);
    let choice = match sizes {
        [_] => String::new(),
        _ => {
            let files = sizes.iter().rev();
            let files: Vec<_> = files
                .map(|size| format!("{} {}w", escaped(&size.url), size.width))
                .collect();
            format!("sizes=\"{ROOM}\" srcset=\"{}\" ", files.join(", "))
        }
    };
    format!(
        "<img {choice}src=\"{url}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\" \
         fetchpriority=\"high\">"
    )
}

/// The description's beginning, on one line.
fn summary(product: &Stored) -> String {
    let words: Vec<_> = product.description.split_whitespace().collect();
    let line = if words.is_empty() {
        product.title.clone()
    } else {
        words.join(" ")
    };
    line.chars().take(SUMMARY).collect()
}

/// A category as people say it: `Desk lamps`.
fn spoken(category: &str) -> String {
    let spaced = category.replace('-', " ");
    let mut letters = spaced.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => spaced,
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A page whose places are found by what stands there.
struct Page(String);

impl Page {
    /// Puts something in the place of a text that the page has once.
    fn put(&mut self, place: &str, text: &str) -> CommandResult<()> {
        let at = self.find(place)?;
        self.0.replace_range(at..at + place.len(), text);
        Ok(())
    }

    /// Puts something between a text that the page has once and what follows it.
    fn fill(&mut self, before: &str, after: &str, text: &str) -> CommandResult<()> {
        let start = self.find(before)? + before.len();
        let end = self.0[start..].find(after).ok_or_else(|| lost(after))?;
        self.0.replace_range(start..start + end, text);
        Ok(())
    }

    fn find(&self, place: &str) -> CommandResult<usize> {
        let mut found = self.0.match_indices(place);
        match (found.next(), found.next()) {
            (Some((at, _)), None) => Ok(at),
            _ => Err(lost(place)),
        }
    }
}

fn lost(place: &str) -> CommandError {
    CommandError::usage(format!("`site/{TEMPLATE}` has not exactly one `{place}`"))
        .hint("the pages of products are made of this file; give it the place back")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE_TEXT: &str = include_str!("../../../../site/product.html");

    fn product(more: Value) -> Stored {
        let mut product = json!({
            "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ", "sku": "MUG", "slug": "mug",
            "title": "Mug", "description": "Holds tea.\n\nAnd coffee.", "category": "tea-ware",
            "tags": [], "attributes": [{"name": "Height", "value": "9 cm"}],
            "price": {"amount": 1999, "currency": "EUR"}, "maxPerOrder": 10,
            "media": [{"url": "/media/01J9/a.webp", "type": "image/webp", "width": 800, "height": 800, "alt": "A mug"}],
            "version": 4, "status": "active", "stock": 1, "taxClass": "standard",
        });
        for (name, value) in more.as_object().unwrap() {
            product[name] = value.clone();
        }
        serde_json::from_value(product).unwrap()
    }

    fn made(more: Value) -> String {
        page(TEMPLATE_TEXT, "https://shop.example", &product(more)).unwrap()
    }

    #[test]
    fn a_page_says_what_it_sells_to_people_and_to_programs() {
        let page = made(json!({}));
        for part in [
            "<title>Mug – Common Ware</title>",
            "content=\"Holds tea. And coffee.\"",
            "<link rel=\"canonical\" href=\"https://shop.example/products/mug\">",
            "<meta property=\"og:image\" content=\"https://shop.example/media/01J9/a.webp\">",
            "<product-detail data-product-id=\"01J9ZCW3R2K7Q8N5M4B6V0X1YZ\">",
            "<h1 data-part=\"title\">Mug</h1>",
            "data-part=\"price\">19.99 EUR</p>",
            "href=\"/?category=tea-ware\">Tea ware</a>",
            "<p>Holds tea.</p><p>And coffee.</p>",
            "<dt>Height</dt><dd>9 cm</dd>",
            "alt=\"A mug\" width=\"800\" height=\"800\"",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        let (_, data) = page.split_once("ld+json\">").unwrap();
        let data: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
        assert_eq!(
            data["offers"],
            json!({
                "@type": "Offer", "url": "https://shop.example/products/mug", "price": "19.99",
                "priceCurrency": "EUR", "availability": "https://schema.org/InStock",
            })
        );
    }

    #[test]
    fn the_sizes_of_a_picture_are_one() {
        let file = |name: &str, width: u32, alt: &str| {
            json!({"url": format!("/media/01J9/{name}.webp"), "type": "image/webp",
                "width": width, "height": width, "alt": alt})
        };
        let page = made(json!({"media": [
            file("small", 480, "A mug"), file("closer", 1000, "Its handle"), file("wide", 1000, "A mug"),
        ]}));
        for part in [
            "srcset=\"/media/01J9/small.webp 480w, /media/01J9/wide.webp 1000w\"",
            "src=\"/media/01J9/wide.webp\" alt=\"A mug\" width=\"1000\"",
            "og:image\" content=\"https://shop.example/media/01J9/wide.webp\"",
            "\"image\":[\"https://shop.example/media/01J9/wide.webp\",\"https://shop.example/media/01J9/closer.webp\"]",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
    }

    #[test]
    fn what_staff_writes_stays_text() {
        let evil = "</script><script>alert(\"&\")</script>";
        let page = made(json!({"title": evil, "description": evil,
            "attributes": [{"name": evil, "value": evil}], "stock": 0}));
        assert_eq!(page.matches("<script").count(), 2, "its own two");
        let (_, data) = page.split_once("ld+json\">").unwrap();
        let data: Value = serde_json::from_str(data.split_once("</script>").unwrap().0).unwrap();
        assert_eq!(data["name"], evil);
        assert_eq!(
            data["offers"]["availability"],
            "https://schema.org/OutOfStock"
        );
    }

    #[test]
    fn only_what_is_on_sale_has_a_page_and_a_place_on_the_map() {
        let products = [
            product(json!({})),
            product(json!({"slug": "new", "status": "draft"})),
            product(json!({"slug": "old", "status": "archived"})),
        ];
        let files = pages(TEMPLATE_TEXT, "https://shop.example", &products).unwrap();
        let paths: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(paths, ["sitemap.xml", "products/mug/product.html"]);
        insta::assert_snapshot!(String::from_utf8_lossy(&files[0].body), @r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://shop.example/</loc></url>
          <url><loc>https://shop.example/contact</loc></url>
          <url><loc>https://shop.example/privacy</loc></url>
          <url><loc>https://shop.example/terms</loc></url>
          <url><loc>https://shop.example/products/mug</loc></url>
        </urlset>
        "#);
    }

    #[test]
    fn a_template_without_its_places_is_named() {
        let template = TEMPLATE_TEXT.replace("data-part=\"price\"", "");
        let error = page(&template, "https://shop.example", &product(json!({}))).unwrap_err();
        insta::assert_snapshot!(error.error, @r#"`site/product.html` has not exactly one `data-part="price">`"#);
    }
}
