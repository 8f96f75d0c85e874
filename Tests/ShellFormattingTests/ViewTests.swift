import ShellFormatting
import ShellValues
import Testing

@Suite("Views")
struct ViewTests {
    private func thing(_ name: String, _ count: Int32, type: String = "Demo.Thing") -> Value {
        .object(CustomObject([("Name", .string(name)), ("Count", .int(count)), ("Team", .string("net"))], typeNames: [type]))
    }

    private func context(_ views: ViewDefinition...) -> FormatContext { makeContext(ViewTable(views)) }

    @Test func tableWithWidthsGroupsAndNativeCells() throws {
        let view = ViewDefinition.table(
            "things", types: ["demo.thing"], group: ViewGroup(.property("Team"), label: "Team name"),
            [
                ViewColumn("Thing", .property("Name"), width: 10),
                ViewColumn("N", .native { value, _ in .string("#" + ((value.asObject as? CustomObject)?.get(Symbol("Count")) ?? .null).text(nil)) },
                    width: 4, alignment: .right),
            ])
        let text = try shown([thing("cable", 3), thing("audit", 12)], context: context(view))
        #expect(text == "\n   Team name: net\n\nThing         N\n-----         -\ncable        #3\naudit       #12\n\n")
    }

    @Test func objectsOfAnotherTypeStandAlone() throws {
        let view = ViewDefinition.table("t", types: ["Demo.Thing"], [.property("Name", width: 6)])
        let text = try shown([thing("a", 1), object(["B": .int(2)]), thing("c", 3)], context: context(view))
        #expect(text == "\nName\n----\na\n\nB : 2\n\nc\n\n")
    }

    @Test func customViewWithFrames() throws {
        let view = ViewDefinition.custom(
            "story", types: ["Demo.Thing"],
            [
                .text("Title: "), .value(.property("Name"), format: nil), .newLine,
                .frame(TextFrame(left: 4), [.text("by "), .value(.property("Team"), format: nil), .newLine]),
            ])
        #expect(try shown([thing("Cables", 1)], context: context(view)) == "\nTitle: Cables\n    by net\n\n\n")
    }

    @Test func listEntriesByType() throws {
        let view = ViewDefinition(
            "l", types: ["Demo.Thing", "Demo.Other"],
            body: .list([
                ViewEntry([ViewItem(.property("Name"))]),
                ViewEntry([ViewItem(.property("Count"), label: "How many", condition: .property("Team"))], types: ["Demo.Other"]),
            ]))
        let text = try shown([thing("a", 1), thing("b", 2, type: "Demo.Other")], context: context(view))
        #expect(text == "\nName : a\n\nHow many : 2\n\n")
    }

    @Test func defaultDisplaySet() throws {
        let table = ViewTable()
        table.setDisplaySet(["count", "Name", "Missing"], for: "Demo.Thing")
        #expect(try shown([thing("a", 1)], context: makeContext(table)) == "\nCount Name\n----- ----\n    1 a\n\n")
    }

    @Test func hashtablesUseTheDictionaryView() throws {
        let table = TableObject()
        table.set(.string("k"), .int(1))
        let context = makeContext(BuiltInViews.table())
        #expect(try shown([.object(table)], context: context).hasPrefix("\nName                           Value\n----                           -----\n"))
    }
}
