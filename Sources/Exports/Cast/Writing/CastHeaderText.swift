import JSONText
import Transcripts

/// The first line of an asciicast. It names no host, user or folder.
enum CastHeaderText {
    private static let terminalType = "xterm-256color"

    static func header(_ header: SessionHeader, _ options: ExportOptions, duration: Int64) -> JSONValue {
        var object: JSONObject = ["version": .int(options.castVersion.rawValue)]
        switch options.castVersion {
        case .v2:
            object["width"] = .int(header.width)
            object["height"] = .int(header.height)
        case .v3: object["term"] = .object(terminal(header, options))
        }
        object["timestamp"] = timestamp(header.start)
        if options.castVersion == .v2 { object["duration"] = .number(CastClock.decimal(duration / 10, places: 6)) }
        if let limit = options.idleTimeLimit, limit.isFinite, limit > 0 { object["idle_time_limit"] = .double(limit) }
        object["title"] = (header.title ?? header.lab).map { .string($0) }
        object["env"] = .object(["SHELL": .string("sallyport"), "TERM": .string(terminalType)])
        if options.castVersion == .v2 { object["theme"] = theme(options) }
        return .object(object)
    }

    private static func terminal(_ header: SessionHeader, _ options: ExportOptions) -> JSONObject {
        var terminal: JSONObject = [
            "cols": .int(header.width), "rows": .int(header.height), "type": .string(terminalType),
        ]
        terminal["theme"] = theme(options)
        return terminal
    }

    private static func theme(_ options: ExportOptions) -> JSONValue? {
        guard options.usesColours else { return nil }
        let theme = options.theme.theme
        return .object([
            "fg": .string(theme.foreground), "bg": .string(theme.background),
            "palette": .string(theme.palette.joined(separator: ":")),
        ])
    }

    /// Unix seconds; nil before 1970.
    private static func timestamp(_ start: Int64) -> JSONValue? {
        guard start >= CastTime.unixEpoch else { return nil }
        return .int((start - CastTime.unixEpoch) / CastTime.ticksPerSecond)
    }
}
