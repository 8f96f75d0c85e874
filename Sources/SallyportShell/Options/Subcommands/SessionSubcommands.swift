/// `record`: the shell with a recording from its first prompt.
public struct RecordRequest: Equatable, Sendable {
    public var file: String
    /// A recording or journal whose header is used: the same steps then give the same bytes.
    public var header: String?
    public var title: String?
    /// Replaces a file that is there.
    public var force = false
}

/// `replay`.
public struct ReplayRequest: Equatable, Sendable {
    public enum Purpose: Equatable, Sendable { case show, verify, update }

    public var file: String
    public var purpose: Purpose = .show
    /// How much faster than it was.
    public var speed = 1.0
    /// The longest pause between steps, in seconds.
    public var idleLimit: Double?
    /// Seconds that a step may run.
    public var timeout = 10
    /// Compares without telling each difference.
    public var quiet = false
    /// The folder for temporary files.
    public var temporary = "/tmp"
}

/// `sessions`.
public struct SessionsRequest: Equatable, Sendable {
    public enum Action: Equatable, Sendable {
        case list
        case show(String)
        case search(String)
        case prune(keep: Int?, days: Int?)
    }

    public var action: Action = .list
}

/// `convert`.
public struct ConvertRequest: Equatable, Sendable {
    public var input: String
    public var output: String
    /// The version of an asciicast.
    public var castVersion = 2
    public var dark = false
    public var force = false
}

extension Subcommand {
    static let record = Subcommand(
        name: "record", long: [("header", true), ("title", true), ("force", false)],
        apply: { options, name, value in
            var request = options.recordRequest
            switch name {
            case "header": request.header = value
            case "title": request.title = value
            default: request.force = true
            }
            options.mode = .record(request)
        },
        finish: { options, operands in
            var request = options.recordRequest
            request.file = try only(operands, "record")
            options.mode = .record(request)
        })

    static let replay = Subcommand(
        name: "replay",
        long: [
            ("verify", false), ("update", false), ("speed", true), ("idle", true), ("timeout", true), ("quiet", false),
        ],
        apply: { options, name, value in
            var request = options.replayRequest
            switch name {
            case "verify": request.purpose = .verify
            case "update": request.purpose = .update
            case "quiet": request.quiet = true
            case "timeout": request.timeout = try count(value, name)
            case "speed": request.speed = try factor(value, name)
            default: request.idleLimit = try factor(value, name)
            }
            options.mode = .replay(request)
        },
        finish: { options, operands in
            var request = options.replayRequest
            request.file = try only(operands, "replay")
            options.mode = .replay(request)
        })

    static let lint = Subcommand(
        name: "lint", long: [], apply: { _, _, _ in },
        finish: { options, operands in
            if operands.isEmpty { throw Options.Refusal(message: "lint needs a file") }
            options.mode = .lint(operands)
        })

    private static func factor(_ text: String?, _ option: String) throws -> Double {
        guard let text, let number = Double(text), number > 0, number.isFinite else {
            throw Options.Refusal(message: "--\(option) needs a number above zero, not '\(text ?? "")'")
        }
        return number
    }
}

extension Options {
    fileprivate var recordRequest: RecordRequest { if case .record(let request) = mode { request } else { RecordRequest(file: "") } }
    fileprivate var replayRequest: ReplayRequest { if case .replay(let request) = mode { request } else { ReplayRequest(file: "") } }
}
