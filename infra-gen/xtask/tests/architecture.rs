//! The arrows between the crates, and what the pure ones must not know, checked over `cargo metadata`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};

/// The members, and the dependencies that are allowed between them.
const ARROWS: &[(&str, &[&str])] = &[
    (
        "infra-gen",
        &[
            "cfn",
            "cfn-check",
            "cfn-cost",
            "cfn-deploy",
            "cfn-diff",
            "cfn-graph",
            "cfn-local",
            "cfn-policy",
            "shop-domain",
            "shop-stack",
        ],
    ),
    ("shop-stack", &["cfn", "shop-domain"]),
    ("cfn", &[]),
    ("cfn-check", &["cfn"]),
    ("cfn-cost", &["cfn"]),
    ("cfn-diff", &["cfn"]),
    ("cfn-graph", &["cfn"]),
    ("cfn-deploy", &["cfn", "cfn-diff"]),
    ("cfn-local", &["cfn", "cfn-deploy", "cfn-diff"]),
    ("cfn-policy", &[]),
    ("shop-domain", &[]),
    ("shop-lambda", &["shop-domain"]),
    ("get-products", &["shop-domain", "shop-lambda"]),
    ("post-products", &["shop-domain", "shop-lambda"]),
    ("get-orders", &["shop-domain", "shop-lambda"]),
    ("post-orders", &["shop-domain", "shop-lambda"]),
    (
        "shop-proofs",
        &[
            "get-orders",
            "get-products",
            "post-orders",
            "post-products",
            "shop-domain",
            "shop-lambda",
        ],
    ),
    (
        "snapshots",
        &["cfn", "cfn-check", "cfn-diff", "cfn-graph", "shop-stack"],
    ),
    ("xtask", &["shop-domain"]),
];

/// The crates that never read files, environment, clock, network or randomness.
const PURE: [&str; 7] = [
    "cfn",
    "cfn-check",
    "cfn-cost",
    "cfn-diff",
    "cfn-graph",
    "shop-stack",
    "shop-domain",
];

/// Crates that reach the network or start processes: nothing pure may build on them.
const IO: [&str; 10] = [
    "async-std",
    "hyper",
    "mio",
    "notify",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "tokio",
    "ureq",
];

/// Crates that hand out files or randomness: nothing pure may depend on them itself.
const IO_OF_ONES_OWN: [&str; 7] = [
    "fastrand",
    "getrandom",
    "ignore",
    "rand",
    "tempfile",
    "uuid",
    "walkdir",
];

struct Workspace(Metadata);

impl Workspace {
    fn read() -> Workspace {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.toml");
        Workspace(
            MetadataCommand::new()
                .manifest_path(manifest)
                .exec()
                .expect("cargo metadata works here"),
        )
    }

    fn members(&self) -> BTreeMap<&str, &Package> {
        self.0
            .workspace_packages()
            .into_iter()
            .map(|package| (package.name.as_str(), package))
            .collect()
    }

    /// The normal dependencies of a package, by the names of their packages.
    fn dependencies(&self, id: &PackageId) -> Vec<&PackageId> {
        let resolve = self
            .0
            .resolve
            .as_ref()
            .expect("metadata was asked with dependencies");
        let node = resolve
            .nodes
            .iter()
            .find(|node| node.id == *id)
            .expect("every package has a node");
        let normal = |dependency: &&cargo_metadata::NodeDep| {
            dependency
                .dep_kinds
                .iter()
                .any(|kind| kind.kind == DependencyKind::Normal)
        };
        node.deps
            .iter()
            .filter(normal)
            .map(|dependency| &dependency.pkg)
            .collect()
    }

    /// Everything that ends up in a library, by package name.
    fn closure(&self, id: &PackageId) -> BTreeSet<&str> {
        let mut seen = BTreeSet::new();
        let mut next = vec![id];
        while let Some(id) = next.pop() {
            next.extend(
                self.dependencies(id)
                    .into_iter()
                    .filter(|id| seen.insert(*id)),
            );
        }
        seen.into_iter()
            .map(|id| self.0[id].name.as_str())
            .collect()
    }
}

#[test]
fn every_member_has_its_arrows_and_no_other() {
    let workspace = Workspace::read();
    let members = workspace.members();
    let expected: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        members.keys().copied().collect::<BTreeSet<_>>(),
        expected,
        "a member without arrows here"
    );
    for (name, allowed) in ARROWS {
        let found: BTreeSet<&str> = workspace
            .dependencies(&members[name].id)
            .into_iter()
            .map(|id| workspace.0[id].name.as_str())
            .filter(|name| members.contains_key(name))
            .collect();
        let unknown: Vec<_> = found
            .iter()
            .filter(|name| !allowed.contains(name))
            .collect();
        assert!(
            unknown.is_empty(),
            "{name} depends on {unknown:?}; infra-gen/docs/architecture.md has no such arrow"
        );
    }
}

#[test]
fn pure_crates_have_no_dependency_that_does_io() {
    let workspace = Workspace::read();
    let members = workspace.members();
    for name in PURE {
        let id = &members[name].id;
        let own = workspace.dependencies(id).into_iter();
        let own = own.map(|id| workspace.0[id].name.as_str());
        let own = own.filter(|name| IO_OF_ONES_OWN.contains(name));
        let closure = workspace.closure(id);
        let built_on = closure.iter().copied();
        let built_on = built_on.filter(|name| IO.contains(name) || name.starts_with("aws-"));
        let impure: Vec<_> = own.chain(built_on).collect();
        assert!(
            impure.is_empty(),
            "{name} must not do IO, but builds on {impure:?}"
        );
    }
}

#[test]
fn pure_crates_disallow_the_standard_librarys_io() {
    let workspace = Workspace::read();
    for name in PURE {
        let manifest = &workspace.members()[name].manifest_path;
        let file = manifest.with_file_name("clippy.toml");
        let text = fs::read_to_string(&file).unwrap_or_else(|e| panic!("{file}: {e}"));
        for path in [
            "std::fs::read_to_string",
            "std::env::var",
            "std::time::SystemTime::now",
            "std::time::Instant::now",
        ] {
            assert!(text.contains(path), "{file} does not disallow {path}");
        }
    }
}

#[test]
fn cfn_crates_would_serve_any_stack() {
    let workspace = Workspace::read();
    let members = workspace.members();
    for (_, package) in members.iter().filter(|(name, _)| name.starts_with("cfn")) {
        let folder = package
            .manifest_path
            .parent()
            .expect("a manifest is in a folder");
        for file in sources(folder.as_std_path()) {
            let text = fs::read_to_string(&file).unwrap_or_default().to_lowercase();
            // Amazon's own words that contain it, as in the documentation of its resource types.
            let text = text.replace("workshop", "").replace("photoshop", "");
            assert!(!text.contains("shop"), "{} knows of a shop", file.display());
        }
    }
}

/// The Rust sources and manifests under a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a crate's folder can be read") {
            let path = entry.expect("a crate's folder can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "rs" || extension == "toml")
            {
                found.push(path);
            }
        }
    }
    found
}
