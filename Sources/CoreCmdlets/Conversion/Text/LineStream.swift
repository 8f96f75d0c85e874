import DotNetTypes
import ShellRuntime
import ShellValues

/// Lines of one source going through a search: counts them, keeps context, and writes what was found.
final class LineStream {
    private let search: LineSearch
    private let path: String?
    private let call: CommandCall
    private let before: Int
    private let after: Int
    private var number = 0
    private var earlier: [String] = []
    /// Hits that still wait for the lines after them.
    private var waiting: [MatchObject] = []

    init(_ search: LineSearch, path: String?, _ call: CommandCall) {
        self.search = search
        self.path = path
        self.call = call
        let sizes = call.list(SelectString.context).compactMap { value -> Int? in
            if case .int(let size) = value { return Int(size) }
            return nil
        }
        before = sizes.first ?? 0
        after = sizes.count > 1 ? sizes[1] : before
    }

    /// Whether the line was a hit.
    func take(_ line: String) throws -> Bool {
        number += 1
        let hit = try search.hit(line)
        for match in waiting { match.after.append(line) }
        try release()
        if let hit { try found(hit, line) }
        if before > 0 {
            earlier.append(line)
            if earlier.count > before { earlier.removeFirst() }
        }
        return hit != nil
    }

    private func found(_ hit: LineSearch.Hit, _ line: String) throws {
        if call.flag(SelectString.quiet) { return }
        if call.flag(SelectString.raw) { return try call.write(line) }
        let match = MatchObject(line: line, number: number, path: path, hit: hit, ignoresCase: search.ignoresCase)
        match.hasContext = before > 0 || after > 0
        match.before = earlier
        if after > 0 { waiting.append(match) } else { try call.write(.object(match)) }
    }

    private func release() throws {
        while let first = waiting.first, first.after.count >= after {
            waiting.removeFirst()
            try call.write(.object(first))
        }
    }

    func finish() throws {
        for match in waiting { try call.write(.object(match)) }
        waiting = []
    }
}

/// A found line (`MatchInfo`).
final class MatchObject: NetObject {
    let line: String
    let number: Int
    let path: String?
    let hit: LineSearch.Hit
    let ignoresCase: Bool
    var hasContext = false
    var before: [String] = []
    var after: [String] = []

    init(line: String, number: Int, path: String?, hit: LineSearch.Hit, ignoresCase: Bool) {
        self.line = line
        self.number = number
        self.path = path
        self.hit = hit
        self.ignoresCase = ignoresCase
    }

    static let matchType: NetType = NetType("Microsoft.PowerShell.Commands.MatchInfo", declare: { _ in
        TypeDeclaration(properties: [
            property("IgnoreCase", .bool) { .bool($0.ignoresCase) },
            property("LineNumber", .ulong) { .ulong(UInt64($0.number)) },
            property("Line", .string) { .string($0.line) },
            property("Filename", .string) { .string($0.path.map { Folder.leaf($0) } ?? "InputStream") },
            property("Path", .string) { .string($0.path ?? "InputStream") },
            property("Pattern", .string) { .string($0.hit.pattern) },
            property("Context", contextType) { $0.context },
            property("Matches", .object) { .object(ArrayObject(ContiguousArray($0.hit.matches), elementType: matchElement)) },
        ])
    })

    static let contextType: NetType = NetType("Microsoft.PowerShell.Commands.MatchInfoContext", declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "PreContext", NetType.string.arrayType), .readOnlyField(1, "PostContext", NetType.string.arrayType),
            .readOnlyField(2, "DisplayPreContext", NetType.string.arrayType),
            .readOnlyField(3, "DisplayPostContext", NetType.string.arrayType),
        ])
    })

    private static let matchElement: NetType = TypeTable.find("System.Text.RegularExpressions.Match") ?? .object

    private static func property(_ name: String, _ type: NetType, _ get: @escaping (MatchObject) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { _, target in (target.asObject as? MatchObject).map(get) ?? .null }
    }

    private var context: Value {
        if !hasContext { return .null }
        let lists = [before, after, before, after].map { Value.object(ArrayObject(strings: $0)) }
        return .object(RecordObject(MatchObject.contextType, ContiguousArray(lists)))
    }

    override var type: NetType { MatchObject.matchType }

    /// The line, with path and number when it comes from a file, and its context.
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        guard hasContext else { return prefix("", number) + line }
        var lines = before.enumerated().map { prefix("  ", number - before.count + $0.offset) + $0.element }
        lines.append(prefix("> ", number) + line)
        lines += after.enumerated().map { prefix("  ", number + 1 + $0.offset) + $0.element }
        return lines.joined(separator: "\n")
    }

    private func prefix(_ mark: String, _ number: Int) -> String {
        path.map { "\(mark)\($0):\(number):" } ?? mark
    }
}
