import ShellValues
import Transcripts

/// The outside world of a recorded session, made from its header: clock, random numbers, folder, process id.
enum VirtualHost {
    static func values(
        _ header: SessionHeader, clock: VirtualClock, bits: SeededBits, environment: [String: String], waits: Bool
    ) -> HostValues {
        let values = HostValues(
            utcTicks: clock.read, offsetMinutes: { _ in header.offsetMinutes }, randomBits: bits.next,
            environment: environment, currentFolder: header.folder, monotonicNanoseconds: clock.monotonic,
            processID: Int32(1000 + header.seed % 30_000), home: header.home)
        let sleep = values.pause
        values.pause = { milliseconds in
            if waits { sleep(milliseconds) }
            clock.advance(milliseconds: milliseconds)
        }
        return values
    }
}
