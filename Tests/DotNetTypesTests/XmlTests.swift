import ShellValues
import Testing

@testable import DotNetTypes

@Suite struct XmlTests {
    private func load(_ text: String) throws -> XmlNodeObject {
        let document = XmlNodeObject(.document, "")
        try XmlReading.load(text, into: document)
        return document
    }

    @Test(arguments: [
        ("<a x='1'><b>t</b><c/></a>", "<a x=\"1\"><b>t</b><c /></a>"), ("<a></a>", "<a></a>"), ("<a>  <b/>  </a>", "<a><b /></a>"),
        ("<a t='x&amp;y'>p&lt;q</a>", "<a t=\"x&amp;y\">p&lt;q</a>"), ("<a><![CDATA[x<y]]></a>", "<a><![CDATA[x<y]]></a>"),
        ("<?xml version='1.0' encoding='utf-8'?><!-- c --><a xmlns='urn:x'><b/></a>",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?><!-- c --><a xmlns=\"urn:x\"><b /></a>"),
    ])
    func writesWhatItRead(text: String, written: String) throws {
        #expect(XmlWriting.outer(try load(text)) == written)
    }

    @Test func nodesShowChildrenAndAttributesAsProperties() throws {
        let root = try #require(try load("<a x='1'><b>t</b><b y='2'>u</b></a>").adapted("a")?.asObject as? XmlNodeObject)
        #expect(root.adapted("x")?.asString == "1")
        let items = try #require(try root.adapted("b")?.elements())
        #expect(items.first?.asString == "t")
        #expect((items.last?.asObject as? XmlNodeObject)?.adapted("#text")?.asString == "u")
        #expect(try root.setAdapted("x", .string("5")))
        #expect(root.attribute("x")?.content == "5")
        #expect(try !root.setAdapted("none", .string("5")))
    }

    @Test func selectsByPath() throws {
        let document = try load("<a><b i='1'/><b i='2'><c>z</c></b></a>")
        #expect(Call.text { try Call.get(try Call.on(.object(document), "SelectNodes", .string("//b/@i")), "Count") } == "2")
        let found = try Call.on(.object(document), "SelectSingleNode", .string("//b[@i='2']/c"))
        #expect(Call.text { try Call.get(found, "InnerText") } == "z")
        #expect(try XmlQuery.select("//zz", from: document, prefixes: [:]).isEmpty)
        #expect(throws: NetFailure.self) { try XmlQuery.select("//[", from: document, prefixes: [:]) }
    }

    @Test func buildsDocuments() throws {
        let document = try load("<a><b>t</b></a>")
        let fresh = try Call.on(.object(document), "CreateElement", .string("c"))
        try Call.set(fresh, "InnerText", .string("z<"))
        let root = try Call.get(.object(document), "DocumentElement")
        _ = try Call.on(root, "AppendChild", fresh)
        _ = try Call.on(root, "SetAttribute", .string("k"), .string("v"))
        #expect(XmlWriting.outer(document) == "<a k=\"v\"><b>t</b><c>z&lt;</c></a>")
        #expect(XmlWriting.indented(document) == "<a k=\"v\">\n  <b>t</b>\n  <c>z&lt;</c>\n</a>")
    }

    @Test func refusesWhatIsNoXml() {
        for text in ["", "nope", "<a>", "<a></b>", "<a/><b/>"] {
            #expect(throws: NetFailure.self) { try load(text) }
        }
    }
}
