import ShellFormatting
import ShellValues

/// Views as objects, for `Get-FormatData`.
enum FormatDataObjects {
    private static func type(_ name: String, _ fields: [String]) -> NetType {
        NetType("System.Management.Automation." + name, declare: { _ in
            TypeDeclaration(properties: fields.enumerated().map { .field($0.offset, $0.element, .object) })
        })
    }

    private static let definition = type("ExtendedTypeDefinition", ["TypeName", "TypeNames", "FormatViewDefinition"])
    private static let viewDefinition = type("FormatViewDefinition", ["Name", "Control"])
    private static let controlEnds = ["GroupBy", "OutOfBand"]
    private static let table = type("TableControl", ["Headers", "Rows", "AutoSize", "HideTableHeaders"] + controlEnds)
    private static let list = type("ListControl", ["Entries"] + controlEnds)
    private static let wide = type("WideControl", ["Entries", "Alignment", "Columns", "AutoSize"] + controlEnds)
    private static let custom = type("CustomControl", ["Entries"] + controlEnds)
    private static let header = type("TableControlColumnHeader", ["Label", "Alignment", "Width"])
    private static let row = type("TableControlRow", ["Columns", "SelectedBy", "Wrap"])
    private static let column = type("TableControlColumn", ["Alignment", "DisplayEntry", "FormatString"])
    private static let entry = type("ListControlEntry", ["Items", "SelectedBy", "EntrySelectedBy"])

    /// All views of the types `name` matches, one definition for each list of types.
    static func definition(_ types: [String], _ views: [ViewDefinition]) -> Value {
        let name: Value = types.first.map { .string($0) } ?? .null
        return .object(RecordObject(definition, [name, strings(types), array(views.map(view))]))
    }

    private static func strings(_ texts: [String]) -> Value { .object(ArrayObject(strings: texts)) }
    private static func array(_ items: [Value]) -> Value { .array(items) }

    private static func view(_ view: ViewDefinition) -> Value {
        .object(NamedRecord(viewDefinition, [.string(view.name), control(view)], name: view.name))
    }

    private static func control(_ view: ViewDefinition) -> Value {
        let ends: ContiguousArray<Value> = [.null, .bool(view.isOutOfBand)]
        switch view.body {
        case .table(let headers, let rows, let autoSize, let hideHeaders):
            let fields: ContiguousArray<Value> = [
                array(headers.map(headerObject)), array(rows.map(rowObject)), .bool(autoSize), .bool(hideHeaders),
            ]
            return .object(RecordObject(table, fields + ends))
        case .list(let entries): return .object(RecordObject(list, [array(entries.map(entryObject))] + ends))
        case .wide(let entries, let columns):
            let fields: ContiguousArray<Value> = [
                array(entries.map(entryObject)), .string("Undefined"), .int(Int32(clamping: columns)), .bool(false),
            ]
            return .object(RecordObject(wide, fields + ends))
        case .custom: return .object(RecordObject(custom, [array([])] + ends))
        }
    }

    private static func word(_ alignment: ColumnAlignment) -> Value {
        switch alignment {
        case .undefined: .string("Undefined")
        case .left: .string("Left")
        case .center: .string("Center")
        case .right: .string("Right")
        }
    }

    private static func headerObject(_ value: ViewHeader) -> Value {
        let label: Value = value.label.map { .string($0) } ?? .null
        return .object(RecordObject(header, [label, word(value.alignment), .int(Int32(clamping: value.width))]))
    }

    private static func rowObject(_ value: ViewEntry) -> Value {
        .object(RecordObject(row, [array(value.items.map(columnObject)), .null, .bool(value.wraps)]))
    }

    private static func columnObject(_ item: ViewItem) -> Value {
        let format: Value = item.format.map { .string($0) } ?? .null
        return .object(RecordObject(column, [word(item.alignment), shown(item.value), format]))
    }

    private static func entryObject(_ value: ViewEntry) -> Value {
        .object(RecordObject(entry, [array(value.items.map { shown($0.value) }), .null, .null]))
    }

    private static func shown(_ value: ViewValue) -> Value {
        switch value {
        case .property(let name): .string("property: " + name)
        case .script(let source): .string("script: " + source)
        case .native: .string("script: ")
        }
    }
}

/// A record that prints as a name.
private final class NamedRecord: RecordObject {
    private let name: String

    init(_ type: NetType, _ fields: ContiguousArray<Value>, name: String) {
        self.name = name
        super.init(type, fields)
    }

    override func netText(_ interpreter: (any Interpreter)?) -> String { name }
}
