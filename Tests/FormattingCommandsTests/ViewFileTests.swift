@testable import CoreCmdlets
import ShellFormatting
import Testing

@Suite("View files")
struct ViewFileTests {
    @Test func tableView() throws {
        let file = try ViewFile("""
            <?xml version="1.0"?><Configuration><!-- views --><ViewDefinitions><View>
            <Name>calc</Name><ViewSelectedBy><TypeName>Demo.Disk</TypeName></ViewSelectedBy>
            <GroupBy><PropertyName>Team</PropertyName><Label>Team name</Label></GroupBy>
            <TableControl><AutoSize/><TableHeaders><TableColumnHeader><Label>Free%</Label><Width>8</Width>
            <Alignment>Right</Alignment></TableColumnHeader></TableHeaders><TableRowEntries><TableRowEntry><Wrap/>
            <TableColumnItems><TableColumnItem><ScriptBlock>$_.A -lt 5 &amp;&amp; 1</ScriptBlock>
            <FormatString>{0:N1}</FormatString></TableColumnItem></TableColumnItems></TableRowEntry></TableRowEntries>
            </TableControl></View></ViewDefinitions></Configuration>
            """)
        let view = try #require(file.views.first)
        #expect(view.name == "calc")
        #expect(view.types == ["Demo.Disk"])
        #expect(view.group?.label == "Team name")
        guard case .table(let headers, let rows, let autoSize, let hidden) = view.body else {
            Issue.record("no table")
            return
        }
        #expect(headers.map(\.width) == [8] && headers[0].alignment == .right && headers[0].label == "Free%")
        #expect(autoSize && !hidden && rows[0].wraps)
        guard case .script(let source) = rows[0].items[0].value else {
            Issue.record("no script")
            return
        }
        #expect(source == "$_.A -lt 5 && 1")
        #expect(rows[0].items[0].format == "{0:N1}")
    }

    @Test func customViewWithFrame() throws {
        let file = try ViewFile("""
            <Configuration><ViewDefinitions><View><Name>s</Name><ViewSelectedBy><TypeName>T</TypeName></ViewSelectedBy>
            <CustomControl><CustomEntries><CustomEntry><CustomItem><Text>Title: </Text><NewLine/>
            <Frame><LeftIndent>4</LeftIndent><CustomItem><ExpressionBinding><PropertyName>A</PropertyName>
            </ExpressionBinding></CustomItem></Frame></CustomItem></CustomEntry></CustomEntries></CustomControl>
            </View></ViewDefinitions></Configuration>
            """)
        guard case .custom(let entries) = file.views.first?.body else {
            Issue.record("no custom view")
            return
        }
        #expect(entries[0].items.count == 3)
        guard case .frame(let frame, let inner) = entries[0].items[2] else {
            Issue.record("no frame")
            return
        }
        #expect(frame.left == 4 && inner.count == 1)
    }

    @Test func tagsThatDoNotMatch() {
        #expect { try ViewFile("<Configuration><ViewDefinitions><View></Configuration>") } throws: { error in
            (error as? MarkupFailure)?.message
                == "The 'View' start tag on line 1 position 34 does not match the end tag of 'Configuration'. Line 1, position 41."
        }
        #expect(throws: MarkupFailure.self) { try ViewFile("") }
        #expect(throws: MarkupFailure.self) { try ViewFile("<a><b></b>") }
    }

    @Test func viewWithoutTypesIsAProblem() throws {
        let file = try ViewFile("<C><ViewDefinitions><View><Name>x</Name></View></ViewDefinitions></C>")
        #expect(file.views.isEmpty)
        #expect(file.problems.map(\.message) == ["The view cannot be loaded.", "Node ViewSelectedBy is missing."])
    }

    @Test("broken markup never crashes", arguments: ["<", "</", "<a", "<a b='", "<!--", "<![CDATA[", "&#x110000;", "<a>&#xD800;&bogus;</a>", "<a/>x"])
    func broken(_ text: String) { _ = try? ViewFile(text) }
}
