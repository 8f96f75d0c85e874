import DotNetPrimitives
import ShellRuntime
import ShellValues
import Transcripts

/// Headers of sessions that begin.
enum SessionHeaders {
    /// A header of now and here.
    static func fresh(_ values: HostValues, width: Int, height: Int, lab: String?, title: String? = nil) -> SessionHeader {
        let (start, seed) = (values.utcTicks(), values.randomBits())
        return SessionHeader(
            id: id(start, seed), program: Usage.program, start: start, offsetMinutes: values.offsetMinutes(start), seed: seed,
            width: width, height: height, folder: values.currentFolder, home: values.home, lab: lab, title: title)
    }

    /// `20261124-091500-1a2b`: the time in UTC and four digits of the seed.
    private static func id(_ start: Int64, _ seed: UInt64) -> String {
        let time = UTCTime.text(start).filter(\.isNumber)
        let digits = String(seed & 0xFFFF, radix: 16)
        return time.prefix(8) + "-" + time.dropFirst(8).prefix(6) + "-" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
