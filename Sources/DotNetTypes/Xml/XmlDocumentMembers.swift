import DotNetPrimitives
import ShellValues

/// `System.Xml.XmlDocument`.
enum XmlDocumentMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(
            constructors: [method("new()") { _ in .object(XmlNodeObject(.document, "")) }], properties: properties,
            methods: creating + loading + saving + XmlElementMembers.searching)
    }

    private static func own(_ call: MethodCall) throws -> XmlNodeObject { try XmlNodeMembers.own(call.target) }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Xml.XmlElement DocumentElement") { target in
                try XmlNodeMembers.own(target).children.first { $0.kind == .element }.map { .object($0) } ?? .null
            },
            // A document's text can be set (which fails) but not read.
            property("string InnerText") { _ in .null },
            property("bool PreserveWhitespace", set: { target, value in
                try XmlNodeMembers.own(target).keepsWhitespace = value.integer == 1
            }) { .bool(try XmlNodeMembers.own($0).keepsWhitespace) },
            property("System.Xml.XmlNameTable NameTable") { _ in .null },
            property("System.Xml.XmlResolver XmlResolver", set: { _, _ in }) { _ in .null },
        ]
    }

    private static func make(_ call: MethodCall, _ node: XmlNodeObject) throws -> Value {
        node.document = try own(call)
        return .object(node)
    }

    private static func qualified(_ prefix: String, _ name: String) -> String { prefix.isEmpty ? name : prefix + ":" + name }

    private static func checked(_ name: String) throws -> String {
        if name.isEmpty { throw Failure.argument("The local name for elements or attributes cannot be null or an empty string.") }
        if let bad = name.first(where: { " <>&\"'=/".contains($0) }) {
            let code = String(bad.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: max(0, 2 - code.count)) + code
            throw XmlFailure.make("The '\(bad)' character, hexadecimal value 0x\(padded), cannot be included in a name.")
        }
        return name
    }

    private static var creating: [MethodOverload] {
        elements("Element", .element) + elements("Attribute", .attribute) + [
            method("System.Xml.XmlText CreateTextNode(string text)") { call in
                try make(call, XmlNodeObject(.text, "", content: call.text(0)))
            },
            method("System.Xml.XmlComment CreateComment(string data)") { call in
                try make(call, XmlNodeObject(.comment, "", content: call.text(0)))
            },
            method("System.Xml.XmlCDataSection CreateCDataSection(string data)") { call in
                try make(call, XmlNodeObject(.cdata, "", content: call.text(0)))
            },
            method("System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)") { call in
                try make(call, XmlNodeObject(.instruction, call.text(0), content: call.text(1)))
            },
            method("System.Xml.XmlDocumentFragment CreateDocumentFragment()") { call in
                try make(call, XmlNodeObject(.fragment, ""))
            },
            method("System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)") {
                call in .object(XmlDeclarations.make(call.text(0), call.string(1), call.string(2), try own(call)))
            },
            method("System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)") { call in
                let kind = XmlNodeObject.Kind(rawValue: call.raw(0)) ?? .element
                return try make(call, XmlNodeObject(kind, call.text(1), namespace: call.text(2)))
            },
            method("System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI)") { call in
                let kind: XmlNodeObject.Kind = CaseFolding.equal(call.text(0), "attribute") ? .attribute : .element
                return try make(call, XmlNodeObject(kind, call.text(1), namespace: call.text(2)))
            },
            method("System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)") { call in
                let copy = try XmlNodeMembers.own(call[0]).copy(deep: call.bool(1))
                copy.adopt(by: try own(call))
                return .object(copy)
            },
        ]
    }

    private static func elements(_ name: String, _ kind: XmlNodeObject.Kind) -> [MethodOverload] {
        let type = "System.Xml.Xml" + name
        return [
            method("\(type) Create\(name)(string name)") { call in
                try make(call, XmlNodeObject(kind, try checked(call.text(0))))
            },
            method("\(type) Create\(name)(string qualifiedName, string namespaceURI)") { call in
                try make(call, XmlNodeObject(kind, try checked(call.text(0)), namespace: call.text(1)))
            },
            method("\(type) Create\(name)(string prefix, string localName, string namespaceURI)") { call in
                let full = qualified(call.text(0), try checked(call.text(1)))
                return try make(call, XmlNodeObject(kind, full, namespace: call.text(2)))
            },
        ]
    }

    private static var loading: [MethodOverload] {
        [
            method("void LoadXml(string xml)") { call in
                try XmlReading.load(try call.required(0, "xml"), into: try own(call))
                return .nothing
            },
            method("void Load(string filename)") { call in
                try XmlReading.load(try FileType.text(try call.path(0, "filename"), .null), into: try own(call))
                return .nothing
            },
            method("void Load(System.IO.Stream inStream)") { call in
                let bytes = try StreamTypes.own(call[0]).readToEnd()
                try XmlReading.load(TextEncoding.decodeFile(bytes), into: try own(call))
                return .nothing
            },
            method("void Load(System.IO.TextReader txtReader)") { call in
                let text = (call[0].asObject as? ReaderObject)?.readToEnd() ?? ""
                try XmlReading.load(text, into: try own(call))
                return .nothing
            },
        ]
    }

    private static var saving: [MethodOverload] {
        [
            method("void Save(string filename)") { call in
                let text = XmlWriting.indented(try own(call))
                try FileSystem.write(try call.path(0, "filename"), Array(text.utf8))
                return .nothing
            },
            method("void Save(System.IO.TextWriter writer)") { call in
                let document = try own(call)
                let hasDeclaration = document.children.contains { $0.kind == .declaration }
                let head = hasDeclaration ? "" : "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n"
                (call[0].asObject as? WriterObject)?.write(head + XmlWriting.indented(document), call.interpreter)
                return .nothing
            },
            method("void Save(System.IO.Stream outStream)") { call in
                try StreamTypes.own(call[0]).write(Array(XmlWriting.indented(try own(call)).utf8))
                return .nothing
            },
        ]
    }
}
