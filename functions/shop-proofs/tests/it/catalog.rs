//! What the catalogue promises.

use std::slice::from_ref;

use shop_domain::contract::limits::STOCK_MAX;
use shop_domain::digest::Digest;
use shop_domain::id::ProductId;
use shop_domain::idempotency::StoredResult;
use shop_domain::listing::{Shelf, Sort};
use shop_domain::money::Amount;
use shop_domain::ports::{ChangeError, CreateError};
use shop_domain::product::{Product, Sku, Status};
use shop_domain::redact::Redacted;
use shop_domain::samples::mug;
use shop_domain::time::Timestamp;

use shop_proofs::world::{Catalog, World};

use crate::promises::promises;

promises! {
    a_created_product_is_found_everywhere
    a_key_a_sku_and_a_slug_are_taken_once
    an_expired_key_can_be_used_again
    a_shelf_is_read_page_by_page_in_every_order
    a_change_moves_a_product_between_shelves_and_words
    a_rewritten_text_still_fits_one_transaction
    a_change_needs_the_version_it_was_made_from
    stock_is_added_to_within_its_bounds
    a_stock_above_its_bound_keeps_no_product_from_being_changed
    what_does_not_exist_is_not_found
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T10:40:00Z").unwrap()
}

fn key(n: u32) -> Digest {
    Digest::of(n.to_be_bytes())
}

fn result(fingerprint: &str) -> StoredResult {
    StoredResult {
        fingerprint: Digest::of(fingerprint),
        body: Redacted::new("{\"a\":1}".to_owned()),
        location: "/api/products/1".to_owned(),
        expires: now().plus_seconds(60),
    }
}

/// The n-th of many different mugs.
fn numbered(n: u32) -> Product {
    let mut product = mug();
    let sku = Sku::parse(&format!("MUG-{n}")).unwrap();
    product.detail.product_id = ProductId::new(u64::from(n), [0; 10]);
    product.detail.slug = format!("mug-{n}");
    product.detail.title = format!("Mug {}", (n * 7) % 10);
    product.detail.sku = sku.clone();
    product.offer.sku = sku;
    product.offer.title = product.detail.title.clone();
    product.offer.price = Amount::new((n * 13) % 7).unwrap();
    product
}

async fn create(catalog: &impl Catalog, n: u32, product: &Product) -> Result<(), CreateError> {
    catalog
        .create(product, &key(n), &result("request"), now())
        .await
}

async fn a_created_product_is_found_everywhere(world: World<impl Catalog, impl Sized, impl Sized>) {
    let catalog = world.catalog;
    let product = mug();
    let id = product.detail.product_id.clone();
    create(&catalog, 1, &product).await.unwrap();
    assert_eq!(catalog.product(&id).await.unwrap(), Some(product.clone()));
    assert_eq!(
        catalog.products(&[id.clone(), id.clone()]).await.unwrap()[0],
        product
    );
    let offers = catalog.offers(from_ref(&id), true).await.unwrap();
    assert_eq!(offers[&id], product.offer);
    let listings = catalog.listings(from_ref(&id)).await.unwrap();
    assert_eq!(listings[0].summary.title, product.detail.title);
    for shelf in [
        Shelf::Status(Status::Active),
        Shelf::Category("kitchen".to_owned()),
    ] {
        let page = catalog.shelf(&shelf, Sort::Title, None, 10).await.unwrap();
        assert_eq!((page.items, page.next), (listings.clone(), None));
    }
    for word in ["blue", "blu", "kitchen", "ml"] {
        assert_eq!(
            catalog.with_word(word, 10).await.unwrap(),
            from_ref(&id),
            "{word}"
        );
    }
    assert_eq!(catalog.with_word("bluer", 10).await.unwrap(), []);
}

async fn a_key_a_sku_and_a_slug_are_taken_once(world: World<impl Catalog, impl Sized, impl Sized>) {
    let catalog = world.catalog;
    create(&catalog, 1, &numbered(1)).await.unwrap();
    let other = catalog
        .create(&numbered(2), &key(1), &result("other"), now())
        .await;
    let Err(CreateError::KeyUsed(stored)) = other else {
        panic!("{other:?}");
    };
    assert_eq!(stored, result("request"));
    let mut twin = numbered(2);
    twin.detail.sku = numbered(1).detail.sku;
    assert!(matches!(
        create(&catalog, 2, &twin).await,
        Err(CreateError::SkuTaken)
    ));
    let mut twin = numbered(2);
    twin.detail.slug = numbered(1).detail.slug;
    assert!(matches!(
        create(&catalog, 2, &twin).await,
        Err(CreateError::SlugTaken)
    ));
    // Nothing of a refused creation stays.
    assert_eq!(
        catalog.product(&twin.detail.product_id).await.unwrap(),
        None
    );
    create(&catalog, 2, &numbered(2)).await.unwrap();
}

async fn an_expired_key_can_be_used_again(world: World<impl Catalog, impl Sized, impl Sized>) {
    let catalog = world.catalog;
    create(&catalog, 1, &numbered(1)).await.unwrap();
    let last = result("request").expires;
    let again = catalog
        .create(&numbered(2), &key(1), &result("request"), last)
        .await;
    assert!(matches!(again, Err(CreateError::KeyUsed(_))));
    let later = last.plus_seconds(1);
    catalog
        .create(&numbered(2), &key(1), &result("request"), later)
        .await
        .unwrap();
}

async fn a_shelf_is_read_page_by_page_in_every_order(
    world: World<impl Catalog, impl Sized, impl Sized>,
) {
    let catalog = world.catalog;
    for n in 0..10 {
        create(&catalog, n, &numbered(n)).await.unwrap();
    }
    let shelf = Shelf::Category("kitchen".to_owned());
    for (name, sort) in Sort::ALL {
        let whole = catalog.shelf(&shelf, sort, None, 10).await.unwrap();
        assert_eq!((whole.items.len(), &whole.next), (10, &None), "{name}");
        let keys: Vec<&str> = whole
            .items
            .iter()
            .map(|listing| sort.key(listing))
            .collect();
        let ascending: Vec<&str> = match sort.is_ascending() {
            true => keys,
            false => keys.into_iter().rev().collect(),
        };
        assert!(ascending.is_sorted(), "{name}");
        let mut parts = Vec::new();
        let mut after = None;
        loop {
            let page = catalog
                .shelf(&shelf, sort, after.as_deref(), 3)
                .await
                .unwrap();
            parts.extend(page.items);
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(parts, whole.items, "{name}");
    }
}

async fn a_change_moves_a_product_between_shelves_and_words(
    world: World<impl Catalog, impl Sized, impl Sized>,
) {
    let catalog = world.catalog;
    let before = mug();
    let id = before.detail.product_id.clone();
    create(&catalog, 1, &before).await.unwrap();
    let mut after = before.clone();
    after.detail.category = "gifts".to_owned();
    after.detail.title = "Red cup".to_owned();
    after.detail.version = 2;
    catalog.change(&before, &after, 0).await.unwrap();
    let on = async |shelf: Shelf| {
        let page = catalog.shelf(&shelf, Sort::Newest, None, 10).await.unwrap();
        page.items.len()
    };
    assert_eq!(on(Shelf::Category("kitchen".to_owned())).await, 0);
    assert_eq!(on(Shelf::Category("gifts".to_owned())).await, 1);
    assert_eq!(catalog.with_word("blue", 10).await.unwrap(), []);
    assert_eq!(catalog.with_word("red", 10).await.unwrap(), from_ref(&id));

    let mut archived = after.clone();
    archived.detail.status = Status::Archived;
    archived.detail.version = 3;
    archived.offer.active = false;
    catalog.change(&after, &archived, 0).await.unwrap();
    assert_eq!(on(Shelf::Category("gifts".to_owned())).await, 0);
    assert_eq!(on(Shelf::Status(Status::Active)).await, 0);
    assert_eq!(on(Shelf::Status(Status::Archived)).await, 1);
    assert_eq!(catalog.product(&id).await.unwrap(), Some(archived));
}

async fn a_rewritten_text_still_fits_one_transaction(
    world: World<impl Catalog, impl Sized, impl Sized>,
) {
    let catalog = world.catalog;
    let text = |from: u32| -> String { (from..from + 100).map(|n| format!("w{n} ")).collect() };
    let mut before = mug();
    before.detail.description = text(1000);
    create(&catalog, 1, &before).await.unwrap();
    let mut after = before.clone();
    after.detail.title = "Entirely different".to_owned();
    after.detail.tags.clear();
    after.detail.attributes.clear();
    after.detail.category = "gifts".to_owned();
    after.detail.description = text(2000);
    after.detail.version = 2;
    catalog.change(&before, &after, 0).await.unwrap();
    assert_eq!(catalog.with_word("w2001", 10).await.unwrap().len(), 1);
    assert_eq!(catalog.with_word("w1001", 10).await.unwrap().len(), 0);
}

async fn a_change_needs_the_version_it_was_made_from(
    world: World<impl Catalog, impl Sized, impl Sized>,
) {
    let catalog = world.catalog;
    let before = mug();
    create(&catalog, 1, &before).await.unwrap();
    let mut after = before.clone();
    after.detail.version = 2;
    catalog.change(&before, &after, 0).await.unwrap();
    let late = catalog.change(&before, &after, 1).await;
    assert!(matches!(late, Err(ChangeError::Version)), "{late:?}");
}

async fn stock_is_added_to_within_its_bounds(world: World<impl Catalog, impl Sized, impl Sized>) {
    let catalog = world.catalog;
    let product = mug();
    create(&catalog, 1, &product).await.unwrap();
    for (delta, stock) in [
        (3, Some(8)),
        (-9, None),
        (999_993, None),
        (-8, Some(0)),
        (0, Some(0)),
    ] {
        let changed = catalog.change(&product, &product, delta).await;
        match stock {
            None => assert!(
                matches!(changed, Err(ChangeError::Stock)),
                "{delta}: {changed:?}"
            ),
            Some(stock) => {
                changed.unwrap();
                let id = &product.detail.product_id;
                let current = catalog.product(id).await.unwrap().unwrap();
                assert_eq!(current.offer.stock, stock, "{delta}");
            }
        }
    }
}

/// What cancelled orders give back may exceed the bound.
async fn a_stock_above_its_bound_keeps_no_product_from_being_changed(
    world: World<impl Catalog, impl Sized, impl Sized>,
) {
    let catalog = world.catalog;
    let mut product = mug();
    product.offer.stock = STOCK_MAX + 3;
    create(&catalog, 1, &product).await.unwrap();
    let more = catalog.change(&product, &product, 1).await;
    assert!(matches!(more, Err(ChangeError::Stock)), "{more:?}");
    catalog.change(&product, &product, 0).await.unwrap();
    catalog.change(&product, &product, -1).await.unwrap();
    let id = &product.detail.product_id;
    let stored = catalog.product(id).await.unwrap().unwrap();
    assert_eq!(stored.offer.stock, STOCK_MAX + 2);
}

async fn what_does_not_exist_is_not_found(world: World<impl Catalog, impl Sized, impl Sized>) {
    let catalog = world.catalog;
    let id = mug().detail.product_id;
    assert_eq!(catalog.product(&id).await.unwrap(), None);
    assert_eq!(catalog.products(from_ref(&id)).await.unwrap(), []);
    assert_eq!(catalog.listings(&[]).await.unwrap(), []);
    assert!(catalog.offers(&[id], false).await.unwrap().is_empty());
}
