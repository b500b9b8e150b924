//! The endpoint that a newcomer starts.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Far longer than it takes to start, also beside other tests.
const START: Duration = Duration::from_secs(120);

/// Ends what was started, by its id.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

mod endpoint {
    use super::*;

    #[test]
    fn it_answers_until_it_is_ended() {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .unwrap()
            .port();
        let task = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["endpoint", "--port", &port.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let mut task = Running(task.unwrap());
        let answers = || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
        let started = Instant::now();
        while !answers() {
            let ended = task.0.try_wait().unwrap();
            assert!(ended.is_none(), "it ended: {ended:?}");
            assert!(started.elapsed() < START, "it does not answer");
            thread::sleep(Duration::from_millis(100));
        }
        // Time in which it would end of its own accord.
        thread::sleep(Duration::from_secs(2));
        assert!(answers());
        assert!(task.0.try_wait().unwrap().is_none());
    }
}
