//! The tree of resources, and which of them a path means.
//!
//! A literal part goes before `{name}`, and that before `{name+}`.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html>

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

/// One resource of an API.
#[derive(Debug, Default)]
struct Node<T> {
    literals: BTreeMap<String, usize>,
    variable: Option<(String, usize)>,
    greedy: Option<(String, usize)>,
    value: T,
}

/// The tree of an API's resources.
#[derive(Debug)]
pub(super) struct Routes<T> {
    nodes: Vec<Node<T>>,
}

/// A resource found, with what the variable parts of its path are.
#[derive(Debug)]
pub(super) struct Found<'a, T> {
    pub value: &'a T,
    /// Decoded, in the order of the path.
    pub parameters: Vec<(String, String)>,
}

impl<T> Routes<T> {
    /// A tree of the root only.
    pub fn new(root: T) -> Routes<T> {
        Routes {
            nodes: vec![Node {
                literals: BTreeMap::new(),
                variable: None,
                greedy: None,
                value: root,
            }],
        }
    }

    /// The root's place in the tree.
    pub const ROOT: usize = 0;

    /// Adds a resource below another; an error if two parts compete.
    pub fn add(&mut self, parent: usize, part: &str, value: T) -> Result<usize, String> {
        let index = self.nodes.len();
        let name = part.strip_prefix('{').and_then(|p| p.strip_suffix('}'));
        let node = &mut self.nodes[parent];
        let taken = match name {
            None => node.literals.insert(part.to_owned(), index).is_some(),
            Some(name) => match name.strip_suffix('+') {
                Some(name) => node.greedy.replace((name.to_owned(), index)).is_some(),
                None => node.variable.replace((name.to_owned(), index)).is_some(),
            },
        };
        if taken {
            return Err("has a sibling with the same part".to_owned());
        }
        self.nodes.push(Node {
            literals: BTreeMap::new(),
            variable: None,
            greedy: None,
            value,
        });
        Ok(index)
    }

    /// What stands at a place.
    pub fn at(&mut self, index: usize) -> &mut T {
        &mut self.nodes[index].value
    }

    /// Everything in the tree.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.nodes.iter().map(|node| &node.value)
    }

    /// The resource a path without its stage means, if `wanted` takes it. One
    /// slash at the end does not count.
    pub fn find(&self, path: &str, wanted: impl Fn(&T) -> bool) -> Option<Found<'_, T>> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let parts: Vec<&str> = match path {
            "" => Vec::new(),
            path => path.split('/').collect(),
        };
        let mut parameters = Vec::new();
        let node = self.descend(Self::ROOT, &parts, &mut parameters, &wanted)?;
        Some(Found {
            value: &self.nodes[node].value,
            parameters,
        })
    }

    fn descend(
        &self,
        node: usize,
        parts: &[&str],
        parameters: &mut Vec<(String, String)>,
        wanted: &impl Fn(&T) -> bool,
    ) -> Option<usize> {
        let Some((first, rest)) = parts.split_first() else {
            return wanted(&self.nodes[node].value).then_some(node);
        };
        let known = &self.nodes[node];
        let decoded = decode(first);
        if let Some(&next) = known.literals.get(&decoded)
            && let Some(found) = self.descend(next, rest, parameters, wanted)
        {
            return Some(found);
        }
        if let Some((name, next)) = &known.variable
            && !first.is_empty()
        {
            parameters.push((name.clone(), decoded));
            if let Some(found) = self.descend(*next, rest, parameters, wanted) {
                return Some(found);
            }
            parameters.pop();
        }
        if let Some((name, next)) = &known.greedy
            && wanted(&self.nodes[*next].value)
        {
            parameters.push((name.clone(), decode(&parts.join("/"))));
            return Some(*next);
        }
        None
    }
}

fn decode(part: &str) -> String {
    percent_decode_str(part).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routes() -> Routes<&'static str> {
        let mut routes = Routes::new("");
        let pets = routes.add(Routes::<&str>::ROOT, "pets", "pets").unwrap();
        let pet = routes.add(pets, "{id}", "pet").unwrap();
        routes.add(pet, "name", "name").unwrap();
        let cats = routes.add(pets, "cats", "cats").unwrap();
        routes.add(cats, "age", "age").unwrap();
        routes
            .add(Routes::<&str>::ROOT, "{proxy+}", "rest")
            .unwrap();
        routes
    }

    fn find(path: &str) -> String {
        let routes = routes();
        match routes.find(path, |value| !value.is_empty()) {
            Some(found) => format!("{} {:?}", found.value, found.parameters),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn a_literal_goes_before_a_variable() {
        assert_eq!(find("/pets/cats"), "cats []");
        assert_eq!(find("/pets/7"), r#"pet [("id", "7")]"#);
    }

    #[test]
    fn a_literal_that_leads_nowhere_gives_way() {
        assert_eq!(find("/pets/cats/name"), r#"name [("id", "cats")]"#);
        assert_eq!(find("/pets/cats/x"), r#"rest [("proxy", "pets/cats/x")]"#);
    }

    #[test]
    fn variables_are_decoded_and_never_empty() {
        assert_eq!(find("/pets/a%20b"), r#"pet [("id", "a b")]"#);
        assert_eq!(find("/pets//name"), r#"rest [("proxy", "pets//name")]"#);
    }

    #[test]
    fn one_slash_at_the_end_does_not_count() {
        assert_eq!(find("/pets/"), "pets []");
        assert_eq!(find("/"), "none");
    }

    #[test]
    fn two_variables_cannot_compete() {
        let mut routes = Routes::new(());
        routes.add(Routes::<()>::ROOT, "{a}", ()).unwrap();
        assert!(routes.add(Routes::<()>::ROOT, "{b}", ()).is_err());
    }
}
