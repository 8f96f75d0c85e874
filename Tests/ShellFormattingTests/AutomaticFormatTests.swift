import ShellFormatting
import ShellValues
import Testing

@Suite("Automatic formatting")
struct AutomaticFormatTests {
    @Test("strings between objects keep the table open")
    func table() throws {
        let text = try shown([
            object(["Name": .string("alone")]), .string("between"), object(["Name": .string("a longer one")]),
            object(["N": .int(5)]), .string("end"),
        ])
        #expect(text == "\nName\n----\nalone\nbetween\na longer one\n\nend\n\n")
    }

    @Test("more than four properties make a list, which later objects join")
    func list() throws {
        let five = object(["A": .int(1), "B": .null, "C": .bool(true), "D": .array([.int(1), .int(2)]), "Name": .string("x")])
        let text = try shown([five, object(["Small": .string("list too")])])
        #expect(text == "\nA    : 1\nB    : \nC    : True\nD    : {1, 2}\nName : x\n\nSmall : list too\n\n")
    }

    @Test("numbers stand to the right, cells are cut with an ellipsis")
    func alignment() throws {
        let rows = [
            object(["Id": .int(5), "Text": .string("short")]),
            object(["Id": .int(1234), "Text": .string("a text too long for the line")]),
        ]
        #expect(try shown(rows, width: 20) == "\n  Id Text\n  -- ----\n   5 short\n1234 a text too lon…\n\n")
    }

    @Test("a lone scalar is plain text")
    func scalars() throws {
        let cases: [(Value, String)] = [
            (.int(5), "5\n"), (.bool(true), "True\n"), (.string("x"), "x\n"), (.null, ""),
            (.array([.int(1), .int(2)]), "1\n2\n"),
        ]
        for (value, expected) in cases { #expect(try shown([value]) == expected) }
    }

    @Test("no object at all writes nothing")
    func empty() throws { #expect(try shown([]) == "") }
}
