import JSONText

/// An asciicast as it stands in a file: any version, with times from the start.
struct CastFile: Equatable {
    var version: Int
    var columns: Int?
    var rows: Int?
    /// Unix seconds at the start.
    var timestamp: Int?
    var title: String?
    var events: [CastEvent] = []
    /// What was odd and could be mended, for people.
    var notices: [String] = []

    /// - Throws: `ExportFailure` that names the line.
    init(_ bytes: [UInt8]) throws(ExportFailure) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let first = lines.firstIndex(where: { !CastFile.isBlank($0) }) else {
            throw ExportFailure("the file is empty")
        }
        let header = CastFile.object(lines[first])
        switch header?["version"]?.int {
        case 2?, 3?:
            try self.init(lineHeader: header ?? [:])
            try readEvents(lines[(first + 1)...], endsInLineFeed: bytes.last == 0x0A)
        case nil, 1?: try self.init(whole: bytes)
        case let version?: throw ExportFailure("asciicast version \(version) is not known here")
        }
    }

    static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
    }

    private static func object(_ line: some Sequence<UInt8>) -> JSONObject? {
        (try? JSONParser.parse(Array(line)))?.object
    }

    private init(lineHeader header: JSONObject) throws(ExportFailure) {
        version = header["version"]?.int ?? 0
        let terminal = version == 3 ? header["term"]?.object : header
        guard let terminal else { throw ExportFailure("line 1: the member 'term' is missing") }
        columns = terminal[version == 3 ? "cols" : "width"]?.int
        rows = terminal[version == 3 ? "rows" : "height"]?.int
        timestamp = header["timestamp"]?.double.flatMap { Int(exactly: $0.rounded(.down)) }
        title = header["title"]?.text
        guard columns != nil, rows != nil else { throw ExportFailure("line 1: the size of the terminal is missing") }
    }

    /// Version 1: one object that may span lines.
    private init(whole bytes: [UInt8]) throws(ExportFailure) {
        guard let object = CastFile.object(bytes), let version = object["version"]?.int else {
            throw ExportFailure("this is no asciicast: line 1 has no header")
        }
        guard version == 1 else { throw ExportFailure("asciicast version \(version) is not known here") }
        self.version = version
        columns = object["width"]?.int
        rows = object["height"]?.int
        title = object["title"]?.text
        try readFrames(object["stdout"]?.array ?? [])
    }

    private mutating func readFrames(_ frames: [JSONValue]) throws(ExportFailure) {
        var now: Int64 = 0
        for (index, frame) in frames.enumerated() {
            guard let parts = frame.array, parts.count >= 2, let delay = parts[0].double, let text = parts[1].text
            else {
                throw ExportFailure("frame \(index + 1) is no delay with a text")
            }
            guard let ticks = CastTime.ticks(seconds: delay), ticks >= 0 else {
                throw ExportFailure("frame \(index + 1) has a delay that is no time")
            }
            now = CastTime.sum(now, ticks)
            events.append(CastEvent(now, CastEvent.Code.output, text))
        }
    }
}
