//! Exports: values that other stacks of the region import.

use std::collections::BTreeMap;

use super::Engine;
use super::record::Version;

impl Engine {
    /// What the stacks of this region export, without one of them.
    pub(super) fn exports(&self, without: Option<&str>) -> BTreeMap<String, String> {
        let stacks = self.lock();
        let others = stacks.iter().filter(|live| {
            live.record.region == self.region()
                && !live.is_deleted()
                && Some(live.record.id.as_str()) != without
        });
        let outputs = others
            .filter_map(|live| live.record.good.as_ref())
            .flat_map(|good| &good.outputs);
        let exports = outputs.filter_map(|o| Some((o.export.clone()?, o.value.clone())));
        exports.collect()
    }

    /// Why a stack cannot export what a version exports, if it cannot.
    pub(super) fn export_conflict(&self, id: &str, target: &Version) -> Option<String> {
        let mine = |name: &String| {
            let mut outputs = target.outputs.iter();
            outputs.any(|output| output.export.as_ref() == Some(name))
        };
        let theirs = self.exports(Some(id));
        let taken = theirs.keys().find(|name| mine(name));
        if let Some(name) = taken {
            return Some(format!(
                "Export with name {name} is already exported by another stack."
            ));
        }
        let good = self.with(id, |live| live.record.good.clone())?;
        let changed = good.outputs.iter().filter_map(|output| {
            let name = output.export.as_ref()?;
            let same = target
                .outputs
                .iter()
                .any(|new| new.export.as_ref() == Some(name) && new.value == output.value);
            (!same).then_some(name)
        });
        let changed: Vec<&String> = changed.collect();
        let stacks = self.lock();
        let mut others = stacks.iter().filter(|live| {
            live.record.region == self.region() && live.record.id != id && !live.is_deleted()
        });
        others.find_map(|live| {
            let imports = &live.record.good.as_ref()?.imports;
            let name = changed.iter().find(|name| imports.contains(**name))?;
            Some(match mine(name) {
                true => format!(
                    "Cannot update export {name} as it is in use by {}",
                    live.record.name
                ),
                false => format!(
                    "Cannot delete export {name} as it is in use by {}",
                    live.record.name
                ),
            })
        })
    }
}
