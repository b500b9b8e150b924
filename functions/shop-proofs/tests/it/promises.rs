//! Running one promise against every store.

/// Runs each promise against the three stores, the failing one without faults.
macro_rules! promises {
    ($($name:ident)+) => {
        mod in_memory {
            $(#[tokio::test]
            async fn $name() {
                super::$name(shop_proofs::world::in_memory()).await;
            })+
        }
        mod in_dynamodb {
            $(#[tokio::test]
            async fn $name() {
                super::$name(shop_proofs::world::in_dynamodb().await).await;
            })+
        }
        mod with_faults_switched_off {
            $(#[tokio::test]
            async fn $name() {
                let script = shop_domain::faults::Script::default();
                super::$name(shop_proofs::world::in_memory().failing(&script)).await;
            })+
        }
    };
}
pub(crate) use promises;
