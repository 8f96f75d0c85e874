import ShellFormatting
import ShellValues
import Testing

@Suite("Format-Table, -List, -Wide and -Custom")
struct FormatCommandTests {
    private let rows = [
        object(["G": .string("one"), "Id": .int(1), "Text": .string("a rather long text that wraps")]),
        object(["G": .string("one"), "Id": .int(2), "Text": .string("short")]),
        object(["G": .string("two"), "Id": .int(333), "Text": .string("another rather long text")]),
    ]

    private func options(_ names: String...) -> FormatOptions {
        var options = FormatOptions()
        options.properties = names.map { PropertyParameter(.name($0)) }
        return options
    }

    @Test func groupsAndWrapping() throws {
        var options = options("Id", "Text")
        options.groupBy = PropertyParameter(.name("G"))
        options.wraps = true
        #expect(try shown(rows, as: .table, options, width: 18) == """

               G: one

            Id Text
            -- ----
             1 a rather long
               text that wraps
             2 short

               G: two

             Id Text
             -- ----
            333 another
                rather long
                text


            """)
    }

    @Test func calculatedColumns() throws {
        var options = FormatOptions()
        let double = NativeBlock("$_.Id * 2") { value in
            guard case .object(let target as CustomObject) = value, case .int(let id)? = target.get(Symbol("Id")) else { return [] }
            if id == 2 { throw PSFailure("X", "failed") }
            return [.int(id * 2)]
        }
        options.properties = [PropertyParameter(.script(double), label: "Twice"), PropertyParameter(.name("g*"))]
        options.displaysErrors = true
        #expect(try shown(rows, as: .table, options) == "\nTwice G\n----- -\n    2 one\n #ERR one\n  666 two\n\n")
    }

    @Test func list() throws {
        let text = "the quick brown fox jumps over the lazy dog"
        let value = object(["Name": .string("n"), "Text": .string(text)])
        #expect(try shown([value], as: .list, width: 30) == "\nName : n\nText : the quick brown fox \n       jumps over the lazy dog\n\n")
    }

    @Test func wide() throws {
        let names = ["alpha", "beta", "gamma"].map { object(["Name": .string($0)]) }
        #expect(try shown(names, as: .wide, width: 40) == "\nalpha                beta\ngamma                \n\n")
        var options = FormatOptions()
        options.autoSize = true
        #expect(try shown(names, as: .wide, options, width: 20) == "\nalpha  beta   gamma\n\n")
    }

    @Test func custom() throws {
        let value = object(["L": .array([.int(1)]), "B": .null])
        #expect(try shown([value], as: .custom) == """

            class PSCustomObject
            {
              L = 
                [
                  1
                ]
                
              B = 
            }



            """)
    }

    @Test func unknownView() {
        var options = FormatOptions()
        options.viewName = "nosuch"
        #expect { try shown(rows, as: .list, options) } throws: { ($0 as? PSFailure)?.record.errorId == "FormatViewNotFound" }
    }
}

@Suite("Unreasonable requests")
struct UnreasonableFormatTests {
    @Test("huge widths, depths and counts end")
    func bounds() throws {
        let loop = CustomObject([("Name", .string("n"))])
        loop.add("Self", .object(loop))
        var options = FormatOptions()
        options.depth = .max
        #expect(try shown([.object(loop)], as: .custom, options).hasPrefix("\nclass PSCustomObject\n"))
        options.columns = .max
        #expect(try shown([.object(loop)], as: .wide, options, width: 20).contains("\n"))
        options = FormatOptions()
        options.properties = [
            PropertyParameter(.name("Name"), width: .max), PropertyParameter(.name("Name"), width: .max),
        ]
        #expect(try shown([.object(loop)], as: .table, options, width: 30).hasPrefix("\nName"))
        #expect(try shown([.object(loop)], as: .wide, width: .max).hasPrefix("\nn "))
        #expect(try shown([.object(loop)], as: .list, width: 1) == "\n\n")
    }

    @Test("columns that do not fit are narrowed, then hidden, from the last on")
    func layout() throws {
        let value = object(["A": .string("aaaa"), "B": .string("bbbb"), "C": .string("cc")])
        #expect(try shown([value], as: .table, width: 11) == "\nA    B    C\n-    -    -\naaaa bbbb c\n\n")
        #expect(try shown([value], as: .table, width: 10) == "\nA    B\n-    -   \naaaa bbbb\n\n")
    }
}
