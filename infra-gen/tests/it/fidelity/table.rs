//! The table of `docs/fidelity.md`: where the two differ, and which one is like AWS.

use std::path::PathBuf;

/// A difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The case.
    pub case: String,
    /// What differs: `answer` (status and body) or a header.
    pub what: String,
    /// What the environment on this machine has for it.
    pub machine: String,
    /// What the endpoint has for it.
    pub endpoint: String,
}

/// Who may be like AWS.
const LIKE_AWS: [&str; 4] = ["this machine", "endpoint", "neither", "not documented"];

/// What stands for every case.
const EVERY: &str = "*";

impl Difference {
    /// Whether this, as a row of the table, tells of a difference that was found.
    pub fn covers(&self, found: &Difference) -> bool {
        let is_case = self.case == EVERY || self.case == found.case;
        is_case
            && (&self.what, &self.machine, &self.endpoint)
                == (&found.what, &found.machine, &found.endpoint)
    }

    /// The beginning of its row; the verdict and its source are for people to add.
    pub fn row(&self) -> String {
        format!(
            "| {} | {} | {} | {} |",
            self.case, self.what, self.machine, self.endpoint
        )
    }
}

/// A text as it stands in a cell.
pub fn cell(text: &str) -> String {
    match text {
        "" => "none".to_owned(),
        text => format!("`{}`", text.replace('|', "¦").replace('`', "'")),
    }
}

/// The differences that are known.
pub fn known() -> Vec<Difference> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/fidelity.md");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| line.starts_with("| "));
    let rows = rows.filter(|line| !line.starts_with("| Case "));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [case, what, machine, endpoint, like_aws, source] = cells[..] else {
            panic!("six columns: {row}");
        };
        assert!(LIKE_AWS.contains(&like_aws), "who is like AWS? {row}");
        assert!(
            source.contains("https://docs.aws.amazon.com/"),
            "which page says so? {row}"
        );
        Difference {
            case: case.to_owned(),
            what: what.to_owned(),
            machine: machine.to_owned(),
            endpoint: endpoint.to_owned(),
        }
    })
    .collect()
}
