//! Every setter of CloudWatch is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn alarm_alarm() {
    assert_emits(
        resource(
            cfn::cloudwatch::alarm::Alarm::<()>::new()
                .actions_enabled(raw("ActionsEnabled"))
                .alarm_actions(raw("AlarmActions"))
                .alarm_description(raw("AlarmDescription"))
                .alarm_name(raw("AlarmName"))
                .comparison_operator(raw("ComparisonOperator"))
                .datapoints_to_alarm(raw("DatapointsToAlarm"))
                .dimensions(raw("Dimensions"))
                .evaluate_low_sample_count_percentile(raw("EvaluateLowSampleCountPercentile"))
                .evaluation_criteria(raw("EvaluationCriteria"))
                .evaluation_interval(raw("EvaluationInterval"))
                .evaluation_periods(raw("EvaluationPeriods"))
                .evaluation_window(raw("EvaluationWindow"))
                .extended_statistic(raw("ExtendedStatistic"))
                .insufficient_data_actions(raw("InsufficientDataActions"))
                .metric_name(raw("MetricName"))
                .metrics(raw("Metrics"))
                .namespace(raw("Namespace"))
                .ok_actions(raw("OKActions"))
                .period(raw("Period"))
                .statistic(raw("Statistic"))
                .tags(raw("Tags"))
                .threshold(raw("Threshold"))
                .threshold_metric_id(raw("ThresholdMetricId"))
                .treat_missing_data(raw("TreatMissingData"))
                .unit(raw("Unit"))
                .warm_up_configuration(raw("WarmUpConfiguration")),
        ),
        &[
            "ActionsEnabled",
            "AlarmActions",
            "AlarmDescription",
            "AlarmName",
            "ComparisonOperator",
            "DatapointsToAlarm",
            "Dimensions",
            "EvaluateLowSampleCountPercentile",
            "EvaluationCriteria",
            "EvaluationInterval",
            "EvaluationPeriods",
            "EvaluationWindow",
            "ExtendedStatistic",
            "InsufficientDataActions",
            "MetricName",
            "Metrics",
            "Namespace",
            "OKActions",
            "Period",
            "Statistic",
            "Tags",
            "Threshold",
            "ThresholdMetricId",
            "TreatMissingData",
            "Unit",
            "WarmUpConfiguration",
        ],
    );
}

#[test]
fn alarm_alarm_prom_ql_criteria() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::AlarmPromQlCriteria::<()>::new()
                .pending_period(raw("PendingPeriod"))
                .query(raw("Query"))
                .recovery_period(raw("RecoveryPeriod")),
        ),
        &["PendingPeriod", "Query", "RecoveryPeriod"],
    );
}

#[test]
fn alarm_dimension() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::Dimension::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn alarm_evaluation_criteria() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::EvaluationCriteria::<()>::new()
                .prom_ql_criteria(raw("PromQLCriteria")),
        ),
        &["PromQLCriteria"],
    );
}

#[test]
fn alarm_evaluation_window() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::EvaluationWindow::<()>::new()
                .sliding_window(raw("SlidingWindow"))
                .wall_clock_window(raw("WallClockWindow")),
        ),
        &["SlidingWindow", "WallClockWindow"],
    );
}

#[test]
fn alarm_metric() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::Metric::<()>::new()
                .dimensions(raw("Dimensions"))
                .metric_name(raw("MetricName"))
                .namespace(raw("Namespace")),
        ),
        &["Dimensions", "MetricName", "Namespace"],
    );
}

#[test]
fn alarm_metric_data_query() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::MetricDataQuery::<()>::new()
                .account_id(raw("AccountId"))
                .expression(raw("Expression"))
                .id(raw("Id"))
                .label(raw("Label"))
                .metric_stat(raw("MetricStat"))
                .period(raw("Period"))
                .return_data(raw("ReturnData")),
        ),
        &[
            "AccountId",
            "Expression",
            "Id",
            "Label",
            "MetricStat",
            "Period",
            "ReturnData",
        ],
    );
}

#[test]
fn alarm_metric_stat() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::MetricStat::<()>::new()
                .metric(raw("Metric"))
                .period(raw("Period"))
                .stat(raw("Stat"))
                .unit(raw("Unit")),
        ),
        &["Metric", "Period", "Stat", "Unit"],
    );
}

#[test]
fn alarm_wall_clock_window() {
    assert_emits(
        property(cfn::cloudwatch::alarm::WallClockWindow::<()>::new().timezone(raw("Timezone"))),
        &["Timezone"],
    );
}

#[test]
fn alarm_warm_up_configuration() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm::WarmUpConfiguration::<()>::new()
                .only_start_evaluating_after_warm_up_period_ends(raw(
                    "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
                ))
                .warm_up_period_duration_in_minutes(raw("WarmUpPeriodDurationInMinutes")),
        ),
        &[
            "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
            "WarmUpPeriodDurationInMinutes",
        ],
    );
}

#[test]
fn alarm_mute_rule_alarm_mute_rule() {
    assert_emits(
        resource(
            cfn::cloudwatch::alarm_mute_rule::AlarmMuteRule::<()>::new()
                .description(raw("Description"))
                .expire_date(raw("ExpireDate"))
                .mute_targets(raw("MuteTargets"))
                .name(raw("Name"))
                .rule(raw("Rule"))
                .start_date(raw("StartDate"))
                .tags(raw("Tags")),
        ),
        &[
            "Description",
            "ExpireDate",
            "MuteTargets",
            "Name",
            "Rule",
            "StartDate",
            "Tags",
        ],
    );
}

#[test]
fn alarm_mute_rule_mute_targets() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm_mute_rule::MuteTargets::<()>::new()
                .alarm_names(raw("AlarmNames")),
        ),
        &["AlarmNames"],
    );
}

#[test]
fn alarm_mute_rule_rule() {
    assert_emits(
        property(cfn::cloudwatch::alarm_mute_rule::Rule::<()>::new().schedule(raw("Schedule"))),
        &["Schedule"],
    );
}

#[test]
fn alarm_mute_rule_schedule() {
    assert_emits(
        property(
            cfn::cloudwatch::alarm_mute_rule::Schedule::<()>::new()
                .duration(raw("Duration"))
                .expression(raw("Expression"))
                .timezone(raw("Timezone")),
        ),
        &["Duration", "Expression", "Timezone"],
    );
}

#[test]
fn anomaly_detector_anomaly_detector() {
    assert_emits(
        resource(
            cfn::cloudwatch::anomaly_detector::AnomalyDetector::<()>::new()
                .configuration(raw("Configuration"))
                .dimensions(raw("Dimensions"))
                .metric_characteristics(raw("MetricCharacteristics"))
                .metric_math_anomaly_detector(raw("MetricMathAnomalyDetector"))
                .metric_name(raw("MetricName"))
                .namespace(raw("Namespace"))
                .single_metric_anomaly_detector(raw("SingleMetricAnomalyDetector"))
                .stat(raw("Stat")),
        ),
        &[
            "Configuration",
            "Dimensions",
            "MetricCharacteristics",
            "MetricMathAnomalyDetector",
            "MetricName",
            "Namespace",
            "SingleMetricAnomalyDetector",
            "Stat",
        ],
    );
}

#[test]
fn anomaly_detector_configuration() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::Configuration::<()>::new()
                .excluded_time_ranges(raw("ExcludedTimeRanges"))
                .metric_time_zone(raw("MetricTimeZone")),
        ),
        &["ExcludedTimeRanges", "MetricTimeZone"],
    );
}

#[test]
fn anomaly_detector_dimension() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::Dimension::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn anomaly_detector_metric() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::Metric::<()>::new()
                .dimensions(raw("Dimensions"))
                .metric_name(raw("MetricName"))
                .namespace(raw("Namespace")),
        ),
        &["Dimensions", "MetricName", "Namespace"],
    );
}

#[test]
fn anomaly_detector_metric_characteristics() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::MetricCharacteristics::<()>::new()
                .periodic_spikes(raw("PeriodicSpikes")),
        ),
        &["PeriodicSpikes"],
    );
}

#[test]
fn anomaly_detector_metric_data_query() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::MetricDataQuery::<()>::new()
                .account_id(raw("AccountId"))
                .expression(raw("Expression"))
                .id(raw("Id"))
                .label(raw("Label"))
                .metric_stat(raw("MetricStat"))
                .period(raw("Period"))
                .return_data(raw("ReturnData")),
        ),
        &[
            "AccountId",
            "Expression",
            "Id",
            "Label",
            "MetricStat",
            "Period",
            "ReturnData",
        ],
    );
}

#[test]
fn anomaly_detector_metric_math_anomaly_detector() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::MetricMathAnomalyDetector::<()>::new()
                .metric_data_queries(raw("MetricDataQueries")),
        ),
        &["MetricDataQueries"],
    );
}

#[test]
fn anomaly_detector_metric_stat() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::MetricStat::<()>::new()
                .metric(raw("Metric"))
                .period(raw("Period"))
                .stat(raw("Stat"))
                .unit(raw("Unit")),
        ),
        &["Metric", "Period", "Stat", "Unit"],
    );
}

#[test]
fn anomaly_detector_range() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::Range::<()>::new()
                .end_time(raw("EndTime"))
                .start_time(raw("StartTime")),
        ),
        &["EndTime", "StartTime"],
    );
}

#[test]
fn anomaly_detector_single_metric_anomaly_detector() {
    assert_emits(
        property(
            cfn::cloudwatch::anomaly_detector::SingleMetricAnomalyDetector::<()>::new()
                .account_id(raw("AccountId"))
                .dimensions(raw("Dimensions"))
                .metric_name(raw("MetricName"))
                .namespace(raw("Namespace"))
                .stat(raw("Stat")),
        ),
        &["AccountId", "Dimensions", "MetricName", "Namespace", "Stat"],
    );
}

#[test]
fn composite_alarm_composite_alarm() {
    assert_emits(
        resource(
            cfn::cloudwatch::composite_alarm::CompositeAlarm::<()>::new()
                .actions_enabled(raw("ActionsEnabled"))
                .actions_suppressor(raw("ActionsSuppressor"))
                .actions_suppressor_extension_period(raw("ActionsSuppressorExtensionPeriod"))
                .actions_suppressor_wait_period(raw("ActionsSuppressorWaitPeriod"))
                .alarm_actions(raw("AlarmActions"))
                .alarm_description(raw("AlarmDescription"))
                .alarm_name(raw("AlarmName"))
                .alarm_rule(raw("AlarmRule"))
                .insufficient_data_actions(raw("InsufficientDataActions"))
                .ok_actions(raw("OKActions"))
                .tags(raw("Tags")),
        ),
        &[
            "ActionsEnabled",
            "ActionsSuppressor",
            "ActionsSuppressorExtensionPeriod",
            "ActionsSuppressorWaitPeriod",
            "AlarmActions",
            "AlarmDescription",
            "AlarmName",
            "AlarmRule",
            "InsufficientDataActions",
            "OKActions",
            "Tags",
        ],
    );
}

#[test]
fn dashboard_dashboard() {
    assert_emits(
        resource(
            cfn::cloudwatch::dashboard::Dashboard::<()>::new()
                .dashboard_body(raw("DashboardBody"))
                .dashboard_name(raw("DashboardName"))
                .tags(raw("Tags")),
        ),
        &["DashboardBody", "DashboardName", "Tags"],
    );
}

#[test]
fn insight_rule_insight_rule() {
    assert_emits(
        resource(
            cfn::cloudwatch::insight_rule::InsightRule::<()>::new()
                .apply_on_transformed_logs(raw("ApplyOnTransformedLogs"))
                .rule_body(raw("RuleBody"))
                .rule_name(raw("RuleName"))
                .rule_state(raw("RuleState"))
                .tags(raw("Tags")),
        ),
        &[
            "ApplyOnTransformedLogs",
            "RuleBody",
            "RuleName",
            "RuleState",
            "Tags",
        ],
    );
}

#[test]
fn log_alarm_log_alarm() {
    assert_emits(
        resource(
            cfn::cloudwatch::log_alarm::LogAlarm::<()>::new()
                .action_log_line_count(raw("ActionLogLineCount"))
                .action_log_line_role_arn(raw("ActionLogLineRoleArn"))
                .actions_enabled(raw("ActionsEnabled"))
                .alarm_actions(raw("AlarmActions"))
                .alarm_description(raw("AlarmDescription"))
                .alarm_name(raw("AlarmName"))
                .comparison_operator(raw("ComparisonOperator"))
                .insufficient_data_actions(raw("InsufficientDataActions"))
                .ok_actions(raw("OKActions"))
                .query_results_to_alarm(raw("QueryResultsToAlarm"))
                .query_results_to_evaluate(raw("QueryResultsToEvaluate"))
                .scheduled_query_configuration(raw("ScheduledQueryConfiguration"))
                .tags(raw("Tags"))
                .threshold(raw("Threshold"))
                .treat_missing_data(raw("TreatMissingData"))
                .warm_up_configuration(raw("WarmUpConfiguration")),
        ),
        &[
            "ActionLogLineCount",
            "ActionLogLineRoleArn",
            "ActionsEnabled",
            "AlarmActions",
            "AlarmDescription",
            "AlarmName",
            "ComparisonOperator",
            "InsufficientDataActions",
            "OKActions",
            "QueryResultsToAlarm",
            "QueryResultsToEvaluate",
            "ScheduledQueryConfiguration",
            "Tags",
            "Threshold",
            "TreatMissingData",
            "WarmUpConfiguration",
        ],
    );
}

#[test]
fn log_alarm_schedule_configuration() {
    assert_emits(
        property(
            cfn::cloudwatch::log_alarm::ScheduleConfiguration::<()>::new()
                .end_time_offset(raw("EndTimeOffset"))
                .schedule_expression(raw("ScheduleExpression"))
                .start_time_offset(raw("StartTimeOffset")),
        ),
        &["EndTimeOffset", "ScheduleExpression", "StartTimeOffset"],
    );
}

#[test]
fn log_alarm_scheduled_query_configuration() {
    assert_emits(
        property(
            cfn::cloudwatch::log_alarm::ScheduledQueryConfiguration::<()>::new()
                .aggregation_expression(raw("AggregationExpression"))
                .log_group_identifiers(raw("LogGroupIdentifiers"))
                .query_string(raw("QueryString"))
                .schedule_configuration(raw("ScheduleConfiguration"))
                .scheduled_query_role_arn(raw("ScheduledQueryRoleARN"))
                .tags(raw("Tags")),
        ),
        &[
            "AggregationExpression",
            "LogGroupIdentifiers",
            "QueryString",
            "ScheduleConfiguration",
            "ScheduledQueryRoleARN",
            "Tags",
        ],
    );
}

#[test]
fn log_alarm_warm_up_configuration() {
    assert_emits(
        property(
            cfn::cloudwatch::log_alarm::WarmUpConfiguration::<()>::new()
                .only_start_evaluating_after_warm_up_period_ends(raw(
                    "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
                ))
                .warm_up_period_duration_in_minutes(raw("WarmUpPeriodDurationInMinutes")),
        ),
        &[
            "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
            "WarmUpPeriodDurationInMinutes",
        ],
    );
}

#[test]
fn metric_stream_metric_stream() {
    assert_emits(
        resource(
            cfn::cloudwatch::metric_stream::MetricStream::<()>::new()
                .exclude_filters(raw("ExcludeFilters"))
                .firehose_arn(raw("FirehoseArn"))
                .include_filters(raw("IncludeFilters"))
                .include_linked_accounts_metrics(raw("IncludeLinkedAccountsMetrics"))
                .name(raw("Name"))
                .output_format(raw("OutputFormat"))
                .role_arn(raw("RoleArn"))
                .statistics_configurations(raw("StatisticsConfigurations"))
                .tags(raw("Tags")),
        ),
        &[
            "ExcludeFilters",
            "FirehoseArn",
            "IncludeFilters",
            "IncludeLinkedAccountsMetrics",
            "Name",
            "OutputFormat",
            "RoleArn",
            "StatisticsConfigurations",
            "Tags",
        ],
    );
}

#[test]
fn metric_stream_metric_stream_filter() {
    assert_emits(
        property(
            cfn::cloudwatch::metric_stream::MetricStreamFilter::<()>::new()
                .metric_names(raw("MetricNames"))
                .namespace(raw("Namespace")),
        ),
        &["MetricNames", "Namespace"],
    );
}

#[test]
fn metric_stream_metric_stream_statistics_configuration() {
    assert_emits(
        property(
            cfn::cloudwatch::metric_stream::MetricStreamStatisticsConfiguration::<()>::new()
                .additional_statistics(raw("AdditionalStatistics"))
                .include_metrics(raw("IncludeMetrics")),
        ),
        &["AdditionalStatistics", "IncludeMetrics"],
    );
}

#[test]
fn metric_stream_metric_stream_statistics_metric() {
    assert_emits(
        property(
            cfn::cloudwatch::metric_stream::MetricStreamStatisticsMetric::<()>::new()
                .metric_name(raw("MetricName"))
                .namespace(raw("Namespace")),
        ),
        &["MetricName", "Namespace"],
    );
}

#[test]
fn o_tel_enrichment_o_tel_enrichment() {
    assert_emits(
        resource(cfn::cloudwatch::o_tel_enrichment::OTelEnrichment::<()>::new()),
        &[],
    );
}
