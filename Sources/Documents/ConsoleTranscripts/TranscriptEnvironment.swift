import Transcripts

/// What the header of a PowerShell transcript says of the computer.
public struct TranscriptEnvironment: Sendable {
    public var user: String
    public var machine: String
    public var system: String
    public var hostApplication: String
    public var processID: Int
    /// Names and values of the lines on versions, in order.
    public var versions: [(name: String, value: String)]

    public init(
        user: String, machine: String = "sallyport", system: String = "Unix", hostApplication: String, processID: Int = 1,
        versions: [(name: String, value: String)] = TranscriptEnvironment.usualVersions
    ) {
        self.user = user
        self.machine = machine
        self.system = system
        self.hostApplication = hostApplication
        self.processID = processID
        self.versions = versions
    }

    /// Nothing of the real computer: the folder's last word as the user, the program of the session as the application.
    public init(_ header: SessionHeader) {
        let user = header.home.split(separator: "/").last.map(String.init) ?? "user"
        self.init(user: user, hostApplication: header.program)
    }

    public static let usualVersions: [(name: String, value: String)] = [
        ("PSVersion", "7.6.9"), ("PSEdition", "Core"), ("GitCommitId", "7.6.9"), ("Platform", "Unix"),
        ("PSCompatibleVersions", "1.0, 2.0, 3.0, 4.0, 5.0, 5.1, 6.0, 7.0"), ("PSRemotingProtocolVersion", "2.4"),
        ("SerializationVersion", "1.1.0.1"), ("WSManStackVersion", "3.0"),
    ]
}

/// The times in transcripts: 14 digits, local time.
enum TranscriptTime {
    static func text(_ ticks: Int64, offsetMinutes: Int) -> String {
        // Out of range the time is the first one.
        let local = ticks &+ Int64(offsetMinutes) &* perMinute
        return String(UTCTime.text(local).filter { $0.isNumber }.prefix(14))
    }

    static func ticks(_ digits: String, offsetMinutes: Int) -> Int64? {
        guard digits.utf8.count == 14, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        var text = ""
        for (index, digit) in digits.enumerated() {
            switch index {
            case 4, 6: text += "-"
            case 8: text += "T"
            case 10, 12: text += ":"
            default: break
            }
            text.append(digit)
        }
        return UTCTime.ticks(text + ".0000000Z").map { $0 &- Int64(offsetMinutes) &* perMinute }
    }

    private static let perMinute: Int64 = 600_000_000
}
