public import ShellValues
public import Transcripts

/// The outside world of a recorded session, made from its header: clock, random numbers, folder, process id.
public enum VirtualHost {
    /// For documents whose outputs are kept: clock and random numbers made up, folder and environment as they are.
    public static func documentValues(_ header: SessionHeader, like values: HostValues) -> HostValues {
        var header = header
        (header.folder, header.home) = (values.currentFolder, values.home)
        let clock = VirtualClock(start: header.start)
        return self.values(
            header, clock: clock, bits: SeededBits(seed: header.seed), environment: values.environment, waits: false)
    }

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
