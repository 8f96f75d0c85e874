import ShellValues

/// The types of `System.Xml`.
enum XmlTypes {
    static func type(of kind: XmlNodeObject.Kind) -> NetType {
        switch kind {
        case .element: element
        case .attribute: attribute
        case .text: text
        case .cdata: cdata
        case .comment: comment
        case .instruction: instruction
        case .declaration: declaration
        case .document: document
        case .fragment: fragment
        }
    }

    static let node = NetType("System.Xml.XmlNode", declare: { _ in XmlNodeMembers.declaration })
    static let linked = NetType("System.Xml.XmlLinkedNode", base: node)
    static let element = NetType("System.Xml.XmlElement", base: linked, declare: { _ in XmlElementMembers.declaration })
    static let attribute = NetType("System.Xml.XmlAttribute", base: node, declare: { _ in
        TypeDeclaration(properties: [
            property("System.Xml.XmlElement OwnerElement") { target in
                try XmlNodeMembers.own(target).parent.map { .object($0) } ?? .null
            },
            property("bool Specified") { _ in .bool(true) },
        ])
    })
    static let document = NetType(
        "System.Xml.XmlDocument", accelerator: "xml", base: node, declare: { _ in XmlDocumentMembers.declaration })
    private static let characters = NetType("System.Xml.XmlCharacterData", base: linked, declare: { _ in
        TypeDeclaration(properties: [
            property("string Data", set: { try XmlNodeMembers.own($0).content = $1.text(nil) }) { target in
                .string(try XmlNodeMembers.own(target).content)
            },
            property("int Length") { target in .number(try XmlNodeMembers.own(target).content.utf16.count) },
        ])
    })
    static let text = NetType("System.Xml.XmlText", base: characters)
    static let cdata = NetType("System.Xml.XmlCDataSection", base: characters)
    static let comment = NetType("System.Xml.XmlComment", base: characters)
    static let instruction = NetType("System.Xml.XmlProcessingInstruction", base: linked)
    static let fragment = NetType("System.Xml.XmlDocumentFragment", base: node)
    static let declaration = NetType("System.Xml.XmlDeclaration", base: linked, declare: { _ in
        TypeDeclaration(properties: ["Version", "Encoding", "Standalone"].map { name in
            property("string \(name)") { target in
                .string(XmlDeclarations.part(name.lowercased(), of: try XmlNodeMembers.own(target).content) ?? "")
            }
        })
    })

    static let nodeList = NetType(
        "System.Xml.XmlNodeList", interfaces: [.enumerable],
        declare: { _ in
            TypeDeclaration(
                properties: [ListParts.count],
                methods: ListParts().indexing.filter { !$0.name.hasPrefix("set") } + [
                    ListParts().enumerating("System.Xml.XmlElementListEnumerator"),
                ])
        })

    static let attributes = NetType(
        "System.Xml.XmlAttributeCollection", interfaces: [.collection, .enumerable],
        declare: { _ in XmlElementMembers.attributeCollection })

    static let namespaces = NetType("System.Xml.XmlNamespaceManager", declare: { type in
        TypeDeclaration(
            constructors: [
                method("new(System.Object nameTable)") { _ in .object(TableObject(type: type, ignoringCase: false)) },
            ],
            methods: [
                method("void AddNamespace(string prefix, string uri)") { call in
                    (call.target.asObject as? TableObject)?.set(call[0], call[1])
                    return .nothing
                },
                method("string LookupNamespace(string prefix)") { call in
                    (call.target.asObject as? TableObject)?.get(call[0]) ?? .null
                },
            ])
    })

    static let entries: [TypeEntry] =
        [node, element, attribute, document, text, cdata, comment, instruction, fragment, declaration, nodeList, attributes, namespaces]
        .map { type in TypeEntry(type.fullName) { type } }

    static func list(_ nodes: [XmlNodeObject]) -> Value {
        .object(ListObject(ContiguousArray(nodes.map { Value.object($0) }), type: nodeList))
    }
}
