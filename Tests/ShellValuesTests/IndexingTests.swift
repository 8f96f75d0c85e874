import ShellValues
import Testing

@Suite struct IndexingTests {
    static func get(_ name: String, _ target: Value, _ indices: [Value], _ expected: String) -> Row {
        Row(name, expected) { try Indexing.get(target, indices, $0) }
    }

    static var array: Value { .list(.int(1), .int(2), .int(3)) }

    static let reads: [Row] = [
        get("first", array, [.int(0)], "int 1"),
        get("from the end", array, [.int(-1)], "int 3"),
        get("outside", array, [.int(3)], "null"),
        get("text that is a number", array, [.string("1")], "int 2"),
        get("text that is none", array, [.string("x")], "null"),
        get("slice", array, [.int(0), .int(2)], "System.Object[] 1 3"),
        get("slice leaves out what is not there", array, [.int(0), .int(9)], "System.Object[] 1"),
        get("null index", array, [.null], "!NullArrayIndex"),
        get("null target", .null, [.int(0)], "!NullArray"),
        get("character", .string("abc"), [.int(-1)], "char c"),
        get("scalar", .int(5), [.int(0)], "int 5"),
        get("behind a scalar", .int(5), [.int(1)], "null"),
        get("key", .table((.string("a"), .int(1))), [.string("A")], "int 1"),
        get("missing key", .table(), [.string("zz")], "null"),
    ]

    @Test("Reading", arguments: reads) func readsAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    static func set(_ name: String, _ target: Value, _ indices: [Value], _ value: Value, _ expected: String) -> Row {
        Row(name, expected) {
            try Indexing.set(target, indices, value, $0)
            return target
        }
    }

    static let writes: [Row] = [
        set("from the end", array, [.int(-1)], .int(9), "System.Object[] 1 2 9"),
        set("outside", array, [.int(5)], .int(1), "!System.IndexOutOfRangeException"),
        set("slice", array, [.int(0), .int(1)], .int(1), "!ArraySliceAssignmentFailed"),
        set("typed array converts", .object(ArrayObject([.int(1)], elementType: .int)), [.int(0)], .string("7"), "int[] 7"),
        set("typed array refuses", .object(ArrayObject([.int(1)], elementType: .int)), [.int(0)], .string("x"), "!InvalidCastFromStringToInteger"),
        set("text", .string("abc"), [.int(0)], .string("x"), "!CannotIndex"),
        set("scalar", .int(5), [.int(0)], .int(1), "!CannotIndex"),
        set("null key", .table(), [.null], .int(1), "!NullArrayIndex"),
    ]

    @Test("Writing", arguments: writes) func writesAsPowerShell(_ row: Row) { #expect(row.outcome() == row.expected) }

    @Test func orderedDictionariesCountPositions() throws {
        let ctx = TestInterpreter()
        let table = TableObject(type: .orderedDictionary)
        table.set(.string("x"), .int(1))
        try Indexing.set(.object(table), [.int(0)], .int(5), ctx)
        #expect(table.get(.string("x")).map(shown) == "int 5")
        let outside = failure { try Indexing.set(.object(table), [.int(9)], .int(1), ctx); return .null }
        #expect(outside.id == "System.ArgumentOutOfRangeException")
    }

    @Test func gridsTakeOneIndexForEachDimension() throws {
        let ctx = TestInterpreter()
        let grid: Value = .object(ArrayObject([.int(1), .int(2), .int(3), .int(4)], elementType: .int, dimensions: [2, 2]))
        #expect(try shown(Indexing.get(grid, [.int(1), .int(0)], ctx)) == "int 3")
        #expect(failure { try Indexing.get(grid, [.int(0)], ctx) }.id == "NeedMultidimensionalIndex")
    }
}
