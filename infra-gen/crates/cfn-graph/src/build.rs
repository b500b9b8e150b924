//! The making of the value: templates to nodes, groups and edges.

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;

use crate::find::{Finder, Found, Side, resources};
use crate::fold::owners;
use crate::gather::gather;
use crate::graph::{Edge, End, Graph, Group, Node, Relation, Tier};
use crate::kind::{tier, words};

/// A template, and what it is called in the picture.
#[derive(Debug, Clone)]
pub struct Stack<'t> {
    /// The stack's name.
    pub name: &'t str,
    /// What it is made of.
    pub template: &'t Template,
}

/// That a parameter of one stack is given another's output.
#[derive(Debug, Clone, Copy)]
pub struct Feed<'t> {
    /// The stack that takes it.
    pub stack: &'t str,
    /// The parameter.
    pub parameter: &'t str,
    /// The stack that gives it.
    pub from: &'t str,
    /// The output.
    pub output: &'t str,
}

/// The graph of one or several stacks. Imports among them are found; which
/// parameters take which outputs is not in a template, so `feeds` tells.
pub fn graph(stacks: &[Stack<'_>], feeds: &[Feed<'_>]) -> Graph {
    let resources = resources(stacks);
    let finder = Finder::new(&resources, stacks, feeds);
    let owners = owners(
        &resources
            .iter()
            .map(|one| finder.foldable(one))
            .collect::<Vec<_>>(),
    );
    let mut drawing = Drawing::new(&resources, &owners, stacks);
    for (i, one) in resources.iter().enumerate() {
        for (from, to, relation) in finder.acts(i, one, &resources) {
            drawing.connect(from, to, relation, &owners);
        }
    }
    drawing.finish(&resources, &owners, stacks)
}

/// What is drawn so far.
struct Drawing {
    /// The node of each resource that is shown, else none.
    shown: Vec<Option<usize>>,
    nodes: Vec<Node>,
    tiers: Vec<(Tier, Option<usize>)>,
    outside: BTreeMap<String, usize>,
    acts: BTreeMap<(usize, usize), BTreeSet<Relation>>,
}

impl Drawing {
    fn new(resources: &[Found<'_>], owners: &[usize], stacks: &[Stack<'_>]) -> Drawing {
        let mut drawing = Drawing {
            shown: vec![None; resources.len()],
            nodes: Vec::new(),
            tiers: Vec::new(),
            outside: BTreeMap::new(),
            acts: BTreeMap::new(),
        };
        for (i, found) in resources.iter().enumerate() {
            if owners[i] != i {
                continue;
            }
            let resource = found.resource;
            drawing.shown[i] = Some(drawing.nodes.len());
            let stack = (stacks.len() > 1).then_some(found.stack);
            drawing
                .tiers
                .push((tier(resource.type_name, resource.properties()), stack));
            drawing.nodes.push(Node {
                name: resource.logical_id.to_owned(),
                kind: words(resource.type_name),
                notes: Vec::new(),
            });
        }
        drawing
    }

    fn connect(&mut self, from: Side, to: Side, relation: Relation, owners: &[usize]) {
        let (Some(from), Some(to)) = (self.node(from, owners), self.node(to, owners)) else {
            return;
        };
        if from != to {
            self.acts.entry((from, to)).or_default().insert(relation);
        }
    }

    fn node(&mut self, side: Side, owners: &[usize]) -> Option<usize> {
        match side {
            Side::Resource(i) => self.shown[owners[i]],
            Side::Outside(name) => Some(*self.outside.entry(name.clone()).or_insert_with(|| {
                self.tiers.push((Tier::Outside, None));
                self.nodes.push(Node {
                    name,
                    kind: "from outside".to_owned(),
                    notes: Vec::new(),
                });
                self.nodes.len() - 1
            })),
        }
    }

    fn finish(mut self, all: &[Found<'_>], owners: &[usize], stacks: &[Stack<'_>]) -> Graph {
        self.forget_mere_uses();
        self.move_what_only_watchers_reach();
        let mut places = BTreeMap::new();
        let mut folded: BTreeMap<(usize, &str), usize> = BTreeMap::new();
        for (i, found) in all.iter().enumerate() {
            let Some(node) = self.shown[owners[i]] else {
                continue;
            };
            let stack = stacks[found.stack].name.to_owned();
            places.insert((stack, found.resource.logical_id.to_owned()), node);
            if let Some(word) = counted(found.resource.type_name).filter(|_| owners[i] != i) {
                *folded.entry((node, word)).or_default() += 1;
            }
        }
        for ((node, word), count) in folded {
            let plural = if count == 1 { "" } else { "s" };
            self.nodes[node]
                .notes
                .push(format!("{count} {word}{plural}"));
        }
        let mut members: BTreeMap<(Tier, Option<usize>), Vec<usize>> = BTreeMap::new();
        for (node, key) in self.tiers.iter().enumerate() {
            members.entry(*key).or_default().push(node);
        }
        let group = |((tier, stack), nodes): ((Tier, Option<usize>), Vec<usize>)| Group {
            tier,
            stack: stack.map(|stack: usize| stacks[stack].name.to_owned()),
            nodes,
        };
        let groups: Vec<_> = members.into_iter().map(group).collect();
        let edge = |((from, to), relations)| Edge {
            from: End::Node(from),
            to: End::Node(to),
            relations,
        };
        let edges = self.acts.into_iter().map(edge).collect();
        Graph {
            edges: gather(edges, &groups),
            nodes: self.nodes,
            groups,
            places,
        }
    }

    /// That one mentions the other is no news where it is known what it does.
    fn forget_mere_uses(&mut self) {
        let known: BTreeSet<(usize, usize)> = self
            .acts
            .iter()
            .filter(|(_, relations)| relations.iter().any(|one| *one != Relation::Uses))
            .map(|(ends, _)| *ends)
            .collect();
        self.acts.retain(|(from, to), relations| {
            if known.contains(&(*from, *to)) || known.contains(&(*to, *from)) {
                relations.remove(&Relation::Uses);
            }
            !relations.is_empty()
        });
    }

    /// A topic to which only alarms go is there for watching.
    fn move_what_only_watchers_reach(&mut self) {
        for node in 0..self.nodes.len() {
            if self.tiers[node].0 != Tier::Messaging {
                continue;
            }
            let mut reached = self
                .acts
                .iter()
                .filter(|((_, to), _)| *to == node)
                .peekable();
            let alarmed = reached.peek().is_some();
            if alarmed && reached.all(|(_, does)| does.iter().all(|one| *one == Relation::Alarms)) {
                self.tiers[node].0 = Tier::Watching;
            }
        }
    }
}

/// What is counted of what is folded.
fn counted(type_name: &str) -> Option<&'static str> {
    match type_name {
        "AWS::CloudWatch::Alarm" => Some("alarm"),
        "AWS::ApiGateway::Method" => Some("method"),
        "AWS::ApiGatewayV2::Route" => Some("route"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The edges of templates, in words.
    fn edges(templates: &[(&str, &str)], feeds: &[Feed<'_>]) -> Vec<String> {
        let templates: Vec<_> = templates
            .iter()
            .map(|(name, text)| (*name, Template::parse(text).unwrap()))
            .collect();
        let stacks: Vec<_> = templates
            .iter()
            .map(|(name, template)| Stack { name, template })
            .collect();
        let graph = graph(&stacks, feeds);
        let end = |end: End| match end {
            End::Node(i) => graph.nodes[i].name.clone(),
            End::Group(i) => graph.groups[i].title(),
        };
        let shown = |edge: &Edge| format!("{} {} {}", end(edge.from), edge.label(), end(edge.to));
        graph.edges.iter().map(shown).collect()
    }

    #[test]
    fn a_roles_statements_are_its_functions_edges() {
        let template = "
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
      - PolicyDocument:
          Statement:
          - {Effect: Allow, Action: ['dynamodb:Query', 'dynamodb:PutItem'], Resource: !GetAtt Table.Arn}
  Table: {Type: AWS::DynamoDB::Table}
  Read:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: {Variables: {TABLE: !Ref Table}}
";
        assert_eq!(edges(&[("", template)], &[]), ["Read reads, writes Table"]);
    }

    #[test]
    fn a_permission_and_a_mapping_invoke() {
        let template = "
Resources:
  Run: {Type: AWS::Lambda::Function}
  Topic: {Type: AWS::SNS::Topic}
  Queue: {Type: AWS::SQS::Queue}
  May:
    Type: AWS::Lambda::Permission
    Properties: {FunctionName: !Ref Run, SourceArn: !Ref Topic}
  Take:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !Ref Run, EventSourceArn: !GetAtt Queue.Arn}
";
        let found = edges(&[("", template)], &[]);
        assert_eq!(found, ["Topic invokes Run", "Queue invokes Run"]);
    }

    #[test]
    fn imports_and_feeds_lead_into_the_other_stack() {
        let net = "
Resources:
  Vpc: {Type: AWS::EC2::VPC}
  Acl: {Type: AWS::WAFv2::WebACL, Properties: {Scope: CLOUDFRONT}}
Outputs:
  Vpc: {Value: !Ref Vpc, Export: {Name: !Sub '${AWS::StackName}-vpc'}}
  Acl: {Value: !GetAtt Acl.Arn}
";
        let app = "
Parameters: {AclArn: {Type: String}, Size: {Type: String}}
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: {VpcId: !ImportValue net-vpc, GroupDescription: !Ref Size}
  Site:
    Type: AWS::CloudFront::Distribution
    Properties: {DistributionConfig: {WebACLId: !Ref AclArn}}
";
        let feed = Feed {
            stack: "app",
            parameter: "AclArn",
            from: "net",
            output: "Acl",
        };
        let both = edges(&[("net", net), ("app", app)], &[feed]);
        assert_eq!(both, ["Acl protects Site", "Group runs in Vpc"]);
        let alone = edges(&[("app", app)], &[]);
        assert_eq!(alone, ["Group runs in net-vpc", "AclArn protects Site"]);
    }
}
