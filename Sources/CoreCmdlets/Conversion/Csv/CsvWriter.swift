import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Makes lines of CSV. The first object decides the columns.
final class CsvWriter {
    enum Quoting { case always, asNeeded, never, fields(Set<String>) }

    private let delimiter: String
    private let quoting: Quoting
    private let engine: Engine
    private(set) var columns: [String] = []
    private var symbols: [Symbol] = []

    init(delimiter: Character, quoting: Quoting, engine: Engine) {
        self.delimiter = String(delimiter)
        self.quoting = quoting
        self.engine = engine
    }

    /// Takes the columns from an object (or from a file that is appended to).
    func setColumns(_ names: [String]) {
        columns = names
        symbols = names.map { Symbol($0) }
    }

    func setColumns(of value: Value) {
        setColumns(CsvWriter.properties(value, engine).map(\.name))
    }

    static func properties(_ value: Value, _ engine: Engine) -> [(name: String, value: Value)] {
        if let table = value.asObject as? TableObject { return table.pairs.map { ($0.key.text(engine), $0.value) } }
        return PropertyAccess.all(value, engine)
    }

    var header: String { columns.map { quoted($0, $0) }.joined(separator: delimiter) }

    static func typeLine(_ value: Value) -> String {
        let name = TypeNames.of(value).first ?? ""
        return "#TYPE " + (name.hasPrefix("CSV:") ? String(name.dropFirst(4)) : name)
    }

    func row(_ value: Value) throws -> String {
        var line = ""
        for i in columns.indices {
            if i > 0 { line += delimiter }
            guard let field = try field(value, i), !field.isNull else { continue }
            line += quoted(CultureText.of(field, engine), columns[i])
        }
        return line
    }

    private func field(_ value: Value, _ position: Int) throws -> Value? {
        if let custom = value.asObject as? CustomObject, let found = custom.get(symbols[position]) { return found }
        if let table = value.asObject as? TableObject { return table.get(.string(columns[position])) }
        return try PropertyAccess.get(value, symbols[position], engine)
    }

    private func quoted(_ text: String, _ column: String) -> String {
        switch quoting {
        case .never: return text
        case .asNeeded: return needsQuotes(text) ? quote(text) : text
        case .always: return quote(text)
        case .fields(let names): return names.contains(CaseFolding.fold(column)) ? quote(text) : text
        }
    }

    private func needsQuotes(_ text: String) -> Bool {
        let mark = delimiter.utf8.first ?? 0x2C
        return text.utf8.contains { $0 == mark || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    }

    private func quote(_ text: String) -> String {
        if !text.utf8.contains(0x22) { return "\"" + text + "\"" }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
