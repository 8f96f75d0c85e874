import ShellFormatting
import ShellValues
import Testing

@Suite("Calculated properties")
struct PropertyParameterTests {
    private let interpreter = PlainInterpreter()

    private func table(_ pairs: KeyValuePairs<String, Value>) -> Value {
        let table = TableObject()
        for (key, value) in pairs { table.set(.string(key), value) }
        return .object(table)
    }

    private func parse(_ value: Value, _ keys: PropertyKeys = .table) throws -> PropertyParameter {
        try PropertyParameter.parse(value, keys: keys, interpreter)
    }

    @Test func abbreviatedKeys() throws {
        let parameter = try parse(table(["n": .string("Label"), "E": .string("Id"), "w": .int(5), "a": .string("r"), "f": .string("N2")]))
        #expect(parameter.label == "Label" && parameter.width == 5 && parameter.alignment == .right && parameter.format == "N2")
        guard case .name("Id") = parameter.expression else {
            Issue.record("wrong expression")
            return
        }
    }

    @Test func refusals() {
        let cases: [(Value, PropertyKeys, String)] = [
            (.int(5), .table, "DictionaryKeyUnknownType"),
            (.string(""), .table, "ExpressionEmptyString2"),
            (table(["n": .string("A")]), .table, "DictionaryKeyMandatoryEntry"),
            (table(["e": .string("A"), "Bogus": .int(0)]), .table, "DictionaryKeyIllegal"),
            (table(["e": .int(1)]), .table, "DictionaryKeyIllegalValue1"),
            (table(["e": .string("A"), "Width": .int(0)]), .table, "WidthOutOfRange"),
            (table(["e": .string("A"), "Width": .int(3)]), .list, "DictionaryKeyIllegal"),
        ]
        for (value, keys, id) in cases {
            #expect { try parse(value, keys) } throws: { ($0 as? PSFailure)?.record.errorId == id }
        }
    }

    @Test func wildcardsAndMissingNames() throws {
        var options = FormatOptions()
        options.properties = [PropertyParameter(.name("[ab]*")), PropertyParameter(.name("Nope")), PropertyParameter(.name("X*"))]
        let text = try shown([object(["Apple": .int(1), "Beta": .int(2), "C": .int(3)])], as: .table, options)
        #expect(text == "\nApple Beta Nope\n----- ---- ----\n    1    2 \n\n")
    }
}
