import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Makes the values of a JSON text.
final class JsonFactory {
    private let asHashtable: Bool
    private let dates: JsonDates
    /// Objects of one shape share a layout; the last few are tried first.
    private var layouts: [PropertyLayout] = []

    init(asHashtable: Bool, dates: JsonDates) {
        self.asHashtable = asHashtable
        self.dates = dates
    }

    static let hashtableType = NetType("System.Management.Automation.OrderedHashtable", base: .hashtable, interfaces: [.dictionary])

    /// A text, or the date it spells.
    func text(_ text: String) throws -> Value { dates.value(text) ?? .string(text) }

    static func bigInteger(_ text: String) -> Value? {
        (try? NetBigInteger.parse(text)).map { Value.object(Box($0, type: .bigInteger)) }
    }

    func object(_ names: [String], _ values: ContiguousArray<Value>) throws -> Value {
        asHashtable ? table(names, values) : try custom(names, values)
    }

    private func table(_ names: [String], _ values: ContiguousArray<Value>) -> Value {
        let table = TableObject(type: JsonFactory.hashtableType, ignoringCase: false)
        for (name, value) in zip(names, values) { table.set(.string(name), value) }
        return .object(table)
    }

    private func custom(_ names: [String], _ values: ContiguousArray<Value>) throws -> Value {
        for layout in layouts where layout.names.elementsEqual(names) {
            return .object(CustomObject(layout: layout, values: values))
        }
        let (names, values) = try distinct(names, values)
        let layout = PropertyLayout(names)
        if layouts.count > 3 { layouts.removeFirst() }
        layouts.append(layout)
        return .object(CustomObject(layout: layout, values: values))
    }

    /// A repeated name keeps its first place and takes the last value.
    private func distinct(
        _ names: [String], _ values: ContiguousArray<Value>
    ) throws -> (names: [String], values: ContiguousArray<Value>) {
        var positions: [String: Int] = [:]
        var kept: [String] = []
        var keptValues: ContiguousArray<Value> = []
        for (name, value) in zip(names, values) {
            if name.isEmpty { throw JsonKeyFailure.empty }
            if JsonFactory.reserved.contains(CaseFolding.fold(name)) { throw JsonKeyFailure.reserved(name) }
            if let position = positions[CaseFolding.fold(name)] {
                if kept[position] != name { throw JsonKeyFailure.differentCase(kept[position], name) }
                keptValues[position] = value
            } else {
                positions[CaseFolding.fold(name)] = kept.count
                kept.append(name)
                keptValues.append(value)
            }
        }
        return (kept, keptValues)
    }

    private static let reserved: Set<String> = ["psobject", "psbase", "psadapted", "psextended", "pstypenames"]
}

/// Names that a custom object cannot have.
enum JsonKeyFailure: Error {
    case empty
    case reserved(String)
    case differentCase(String, String)
}
