//! CloudFront Functions: JavaScript, run in QuickJS with runtime 2.0's events.
//!
//! Every thread keeps a runtime per function. `console` is there and says
//! nothing. Of the module `cloudfront` there is `updateRequestOrigin`;
//! key-value stores are not supported here.
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html>

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use nix::time::{ClockId, clock_gettime};
use rquickjs::context::EvalOptions;
use rquickjs::promise::MaybePromise;
use rquickjs::{CatchResultExt, Context, Ctx, Function, Runtime};
use serde_json::Value;

/// AWS allows 2 MB; QuickJS's own objects need some of it, so there is more.
const MEMORY: usize = 4 * 1024 * 1024;
/// AWS allows under 1 ms of its processors; a slow one may take this long. It is
/// the processor's time: that of a busy machine is not the function's fault.
const TIME: Duration = Duration::from_millis(100);
/// More functions than these on one thread are made anew when they are used.
const KEPT: usize = 16;

/// What a function's first line may be; here it is no module that is loaded.
const IMPORT: [&str; 2] = [
    "import cf from 'cloudfront';",
    "import cf from \"cloudfront\";",
];

/// What that module is.
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/helper-functions-origin-modification.html>
const CLOUDFRONT: &str = "var requestOrigin = null; \
    var cf = { updateRequestOrigin(settings) { requestOrigin = settings; } };";

const PRELUDE: &str = "var console = { log() {}, error() {}, warn() {}, info() {}, debug() {} };";

/// A function, compiled once per thread that runs it.
#[derive(Debug)]
pub(super) struct Script {
    id: u64,
    code: String,
}

/// A function that does not compile, fails, or takes too much.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(super) struct ScriptFailed(String);

/// What a function made of its event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Returned {
    /// A request or a response.
    pub value: Value,
    /// What it wants changed of the origin, as it said it.
    pub origin: Option<Value>,
}

struct Engine {
    context: Context,
    changes_origins: bool,
    deadline: Rc<Cell<Duration>>,
}

thread_local! {
    static ENGINES: RefCell<BTreeMap<u64, Engine>> = const { RefCell::new(BTreeMap::new()) };
}

impl Script {
    /// A function of this code; an error if it does not compile or has no `handler`.
    pub fn new(code: &str) -> Result<Script, ScriptFailed> {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Engine::new(code)?;
        Ok(Script {
            id: NEXT.fetch_add(1, Ordering::Relaxed),
            code: code.to_owned(),
        })
    }

    /// What `handler` returns for an event.
    pub fn run(&self, event: &Value) -> Result<Returned, ScriptFailed> {
        ENGINES.with_borrow_mut(|engines| {
            if engines.len() >= KEPT && !engines.contains_key(&self.id) {
                engines.clear();
            }
            let engine = match engines.remove(&self.id) {
                Some(engine) => engine,
                None => Engine::new(&self.code)?,
            };
            let returned = engine.run(event)?;
            // An engine whose function failed is not used again.
            engines.insert(self.id, engine);
            Ok(returned)
        })
    }
}

impl Engine {
    fn new(code: &str) -> Result<Engine, ScriptFailed> {
        let failed = |error: rquickjs::Error| ScriptFailed(error.to_string());
        let runtime = Runtime::new().map_err(failed)?;
        runtime.set_memory_limit(MEMORY);
        let deadline = Rc::new(Cell::new(processor_time() + TIME));
        let limit = Rc::clone(&deadline);
        runtime.set_interrupt_handler(Some(Box::new(move || processor_time() > limit.get())));
        let context = Context::full(&runtime).map_err(failed)?;
        let imported = IMPORT
            .iter()
            .find_map(|line| code.trim_start().strip_prefix(line));
        let sources = match imported {
            Some(rest) => [PRELUDE, CLOUDFRONT, rest],
            None => [PRELUDE, "", code],
        };
        context.with(|ctx| {
            for source in sources {
                let mut options = EvalOptions::default();
                options.strict = false;
                ctx.eval_with_options::<(), _>(source, options)
                    .catch(&ctx)
                    .map_err(|error| ScriptFailed(error.to_string()))?;
            }
            handler(&ctx).map(|_| ())
        })?;
        Ok(Engine {
            context,
            changes_origins: imported.is_some(),
            deadline,
        })
    }

    fn run(&self, event: &Value) -> Result<Returned, ScriptFailed> {
        self.deadline.set(processor_time() + TIME);
        self.context.with(|ctx| {
            let call = || -> rquickjs::Result<(Option<String>, Option<String>)> {
                let handler: Function = ctx.eval("handler")?;
                let event = ctx.json_parse(event.to_string())?;
                let returned: MaybePromise = handler.call((event,))?;
                let returned = json_text(returned.finish()?)?;
                // Read and forgotten: the next event has an origin of its own.
                let origin = match self.changes_origins {
                    true => json_text(
                        ctx.eval("var last = requestOrigin; requestOrigin = null; last")?,
                    )?,
                    false => None,
                };
                Ok((returned, origin))
            };
            let failed = |error: serde_json::Error| ScriptFailed(error.to_string());
            let (returned, origin) = call()
                .catch(&ctx)
                .map_err(|error| ScriptFailed(error.to_string()))?;
            let returned =
                returned.ok_or_else(|| ScriptFailed("the function returned nothing".to_owned()))?;
            let origin = origin.as_deref().unwrap_or("null");
            Ok(Returned {
                value: serde_json::from_str(&returned).map_err(failed)?,
                origin: serde_json::from_str(origin).map_err(failed)?,
            })
        })
    }
}

/// How long a processor has worked for this thread.
fn processor_time() -> Duration {
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID);
    time.map_or(Duration::ZERO, Duration::from)
}

fn json_text(value: rquickjs::Value<'_>) -> rquickjs::Result<Option<String>> {
    let text = value.ctx().json_stringify(value.clone())?;
    text.map(|text| text.to_string()).transpose()
}

fn handler<'js>(ctx: &Ctx<'js>) -> Result<Function<'js>, ScriptFailed> {
    ctx.eval("handler")
        .catch(ctx)
        .map_err(|_| ScriptFailed("there is no function named handler".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(code: &str) -> Result<Value, ScriptFailed> {
        let returned = Script::new(code)?.run(&json!({ "request": { "uri": "/a" } }))?;
        Ok(returned.value)
    }

    #[test]
    fn a_function_changes_its_event() {
        let code = "function handler(event) { event.request.uri += '/b'; return event.request; }";
        assert_eq!(run(code), Ok(json!({ "uri": "/a/b" })));
    }

    #[test]
    fn a_function_may_be_asynchronous_and_log() {
        let code =
            "async function handler(event) { console.log(1); await null; return event.request; }";
        assert_eq!(run(code), Ok(json!({ "uri": "/a" })));
    }

    #[test]
    fn a_function_changes_where_one_request_goes_and_not_the_next() {
        let code = "import cf from 'cloudfront';\n\
            function handler(event) {\n\
                if (event.there) cf.updateRequestOrigin({ originPath: '/b' });\n\
                return event.request;\n\
            }";
        let script = Script::new(code).unwrap();
        let origin = |there| {
            let event = json!({ "request": {}, "there": there });
            script.run(&event).unwrap().origin
        };
        assert_eq!(origin(true), Some(json!({ "originPath": "/b" })));
        assert_eq!(origin(false), None);
    }

    #[test]
    fn without_its_import_the_module_is_not_there() {
        let code = "function handler(event) { cf.updateRequestOrigin({}); return event.request; }";
        assert!(run(code).is_err());
    }

    #[test]
    fn a_function_that_throws_fails_and_the_next_call_works() {
        let code =
            "function handler(e) { if (e.request.fail) throw new Error('no'); return e.request; }";
        let script = Script::new(code).unwrap();
        assert!(script.run(&json!({ "request": { "fail": true } })).is_err());
        assert!(script.run(&json!({ "request": {} })).is_ok());
    }

    #[test]
    fn a_function_that_never_ends_is_stopped() {
        let script = Script::new("function handler() { for (;;); }").unwrap();
        assert!(script.run(&json!({})).is_err());
    }

    #[test]
    fn a_function_that_takes_all_memory_is_stopped() {
        let code = "function handler() { var a = []; for (;;) a.push(new Array(1000).fill('x')); }";
        assert!(run(code).is_err());
    }

    #[test]
    fn code_that_is_none_is_refused() {
        assert!(Script::new("function handler( {").is_err());
        assert!(Script::new("var x = 1;").is_err());
    }
}
