//! Amazon's CloudWatch resource types, written by `cargo xtask generate`.

pub mod alarm;
pub use alarm::Alarm;
pub mod alarm_mute_rule;
pub use alarm_mute_rule::AlarmMuteRule;
pub mod anomaly_detector;
pub use anomaly_detector::AnomalyDetector;
pub mod composite_alarm;
pub use composite_alarm::CompositeAlarm;
pub mod dashboard;
pub use dashboard::Dashboard;
pub mod insight_rule;
pub use insight_rule::InsightRule;
pub mod log_alarm;
pub use log_alarm::LogAlarm;
pub mod metric_stream;
pub use metric_stream::MetricStream;
pub mod o_tel_enrichment;
pub use o_tel_enrichment::OTelEnrichment;
