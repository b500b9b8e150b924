//! The four functions, each with a role that allows just what it does.

use cfn::action::{dynamodb, s3, xray};
use cfn::iam::{Role, role};
use cfn::lambda::function::{
    Architectures, Code, Environment, LogFormat, LoggingConfig, Mode, RecursiveLoop, Runtime,
    TracingConfig,
};
use cfn::lambda::{self};
use cfn::logs::LogGroup;
use cfn::policy::{Policy, Principal, Statement, allow, trust};
use cfn::s3::Bucket;
use cfn::{Att, Expr, Handle, IntoText, Stack};
use shop_domain::contract::{Function, env, tables as contract};

use super::tables::Tables;
use super::{Inputs, Shop};
use crate::Context;
use crate::settings::{Architecture, FunctionSize};

/// The four, in the order of [`Function::ALL`].
pub(crate) struct Functions(Vec<(Function, Handle<lambda::Function<Shop>>)>);

impl Functions {
    pub(crate) fn get(&self, function: Function) -> &Handle<lambda::Function<Shop>> {
        let (_, handle) = self
            .0
            .iter()
            .find(|(f, _)| *f == function)
            .expect("all functions are added");
        handle
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &(Function, Handle<lambda::Function<Shop>>)> {
        self.0.iter()
    }
}

/// The logical id of a function.
pub(crate) const fn logical_id(function: Function) -> &'static str {
    match function {
        Function::GetProducts => "GetProducts",
        Function::PostProducts => "PostProducts",
        Function::GetOrders => "GetOrders",
        Function::PostOrders => "PostOrders",
    }
}

pub(crate) fn functions(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    inputs: &Inputs,
    tables: &Tables,
    media: &Handle<Bucket<Shop>>,
) -> Functions {
    let builder = Builder {
        context,
        inputs,
        tables,
        media,
    };
    Functions(
        Function::ALL
            .iter()
            .map(|f| (*f, builder.function(stack, *f)))
            .collect(),
    )
}

struct Builder<'a> {
    context: &'a Context<'a>,
    inputs: &'a Inputs,
    tables: &'a Tables,
    media: &'a Handle<Bucket<Shop>>,
}

impl Builder<'_> {
    fn function(
        &self,
        stack: &mut Stack<Shop>,
        function: Function,
    ) -> Handle<lambda::Function<Shop>> {
        let id = logical_id(function);
        let environment = self.context.environment;
        let logs = stack.add(
            &format!("{id}Logs"),
            LogGroup::new().retention_in_days(self.context.log_days()),
        );
        stack
            .options(&logs)
            .deletion_policy(self.context.data_policy());
        let role = self.role(stack, function, &logs);

        let size = self.size(function);
        let architecture = match environment.architecture {
            Architecture::Arm64 => Architectures::Arm64,
            Architecture::X86_64 => Architectures::X86_64,
        };
        let code = Code::new()
            .s3_bucket(text(&self.inputs.artifacts_bucket))
            .s3_key(text(self.inputs.code(function)));
        let mut resource = lambda::Function::new()
            .role(role.arn())
            .code(code)
            .description(about(function))
            .handler("bootstrap")
            .runtime(Runtime::ProvidedAl2023)
            .architectures([architecture])
            .memory_size(size.memory.get())
            .timeout(size.timeout.get())
            .environment(Environment::new().variables(self.variables(function)))
            .logging_config(
                LoggingConfig::new()
                    .log_format(LogFormat::Json)
                    .log_group(logs.log_group_name()),
            )
            .recursive_loop(RecursiveLoop::Terminate)
            .tracing_config(TracingConfig::new().mode(Mode::Active));
        if let (Function::PostOrders, Some(concurrency)) =
            (function, environment.functions.order_concurrency)
        {
            resource = resource.reserved_concurrent_executions(concurrency.get());
        }
        stack.add(id, resource)
    }

    fn size(&self, function: Function) -> FunctionSize {
        let functions = &self.context.environment.functions;
        match function {
            Function::GetProducts => functions.get_products,
            Function::PostProducts => functions.post_products,
            Function::GetOrders => functions.get_orders,
            Function::PostOrders => functions.post_orders,
        }
    }

    fn role(
        &self,
        stack: &mut Stack<Shop>,
        function: Function,
        logs: &Handle<LogGroup<Shop>>,
    ) -> Handle<Role<Shop>> {
        use xray::Any::{PutTelemetryRecords, PutTraceSegments};
        let mut statements = self.data_access(function);
        statements.push(logs.grant_write());
        statements.push(allow([PutTraceSegments, PutTelemetryRecords]).anywhere());
        let policy = role::Policy::new()
            .policy_name("Run")
            .policy_document(Policy::new(statements));
        let mut role = Role::new()
            .assume_role_policy_document(Policy::new([trust(Principal::Service(
                "lambda.amazonaws.com",
            ))]))
            .policies([policy]);
        if let Some(boundary) = &self.context.environment.permissions_boundary {
            role = role.permissions_boundary(boundary.as_str());
        }
        stack.add(&format!("{}Role", logical_id(function)), role)
    }

    /// What each function may do with the data.
    fn data_access(&self, function: Function) -> Vec<Statement<Shop>> {
        use dynamodb::{Index, Table};
        let Tables { catalog, orders } = self.tables;
        match function {
            Function::GetProducts => vec![
                catalog.grant([Table::BatchGetItem, Table::Query]),
                catalog.grant_on_index("*", [Index::Query]),
            ],
            Function::PostProducts => vec![
                catalog.grant([
                    Table::DeleteItem,
                    Table::GetItem,
                    Table::PutItem,
                    Table::UpdateItem,
                ]),
                self.media.grant(
                    &format!("{}*", contract::MEDIA_PREFIX),
                    [s3::Object::PutObject],
                ),
            ],
            Function::GetOrders => vec![
                orders.grant([Table::GetItem]),
                orders.grant_on_index(contract::BY_MONTH.name, [Index::Query]),
            ],
            Function::PostOrders => vec![
                catalog.grant([Table::BatchGetItem, Table::UpdateItem]),
                orders.grant([Table::GetItem, Table::PutItem]),
            ],
        }
    }

    /// What the contract says the function cannot start without.
    fn variables(&self, function: Function) -> Vec<(&'static str, Expr<Shop>)> {
        let value = |name: &str| match name {
            env::CATALOG_TABLE => self.tables.catalog.table_name().into_text(),
            env::ORDERS_TABLE => self.tables.orders.table_name().into_text(),
            env::MEDIA_BUCKET => self.media.bucket_name().into_text(),
            env::SHOP_CONFIG => serde_json::to_string(&self.context.settings.shop.config)
                .expect("settings are plain data")
                .into_text(),
            unknown => unreachable!("the contract has no variable `{unknown}`"),
        };
        function
            .variables()
            .iter()
            .map(|name| (*name, value(name)))
            .collect()
    }
}

fn text<K>(value: &Att<K, Shop>) -> Expr<Shop> {
    value.into_text()
}

const fn about(function: Function) -> &'static str {
    match function {
        Function::GetProducts => "Lists and reads products",
        Function::PostProducts => "Creates and changes products",
        Function::GetOrders => "Reads and lists orders",
        Function::PostOrders => "Places orders and moves them on",
    }
}
