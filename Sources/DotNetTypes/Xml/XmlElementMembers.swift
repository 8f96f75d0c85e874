import ShellValues

/// `System.Xml.XmlElement` and its attributes.
enum XmlElementMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(
            properties: [
                property("bool IsEmpty", set: { try XmlNodeMembers.own($0).isEmptyTag = $1.integer == 1 }) { target in
                    let node = try XmlNodeMembers.own(target)
                    return .bool(node.isEmptyTag && node.children.isEmpty)
                },
                property("bool HasAttributes") { .bool(try !XmlNodeMembers.own($0).attributes.isEmpty) },
            ],
            methods: attributes + searching)
    }

    private static func own(_ call: MethodCall) throws -> XmlNodeObject { try XmlNodeMembers.own(call.target) }

    private static func attribute(_ call: MethodCall) throws -> XmlNodeObject? {
        let (element, name) = (try own(call), call.text(0))
        guard call.arguments.count > 1 else { return element.attribute(name) }
        return element.attributes.first { $0.localName == name && $0.namespace == call.text(1) }
    }

    private static var attributes: [MethodOverload] {
        let get: (MethodCall) throws -> Value = { call in .string(try attribute(call)?.content ?? "") }
        let has: (MethodCall) throws -> Value = { call in .bool(try attribute(call) != nil) }
        let remove: (MethodCall) throws -> Value = { call in
            try attribute(call)?.detach()
            return .nothing
        }
        return [
            method("string GetAttribute(string name)", get),
            method("string GetAttribute(string localName, string namespaceURI)", get),
            method("bool HasAttribute(string name)", has),
            method("bool HasAttribute(string localName, string namespaceURI)", has),
            method("void RemoveAttribute(string name)", remove),
            method("void RemoveAttribute(string localName, string namespaceURI)", remove),
            method("void SetAttribute(string name, string value)") { call in
                try own(call).setAttribute(call.text(0), call.text(1))
                return .nothing
            },
            method("string SetAttribute(string localName, string namespaceURI, string value)") { call in
                try own(call).setAttribute(call.text(0), call.text(2))
                try own(call).attribute(call.text(0))?.namespace = call.text(1)
                return call[2]
            },
            method("System.Xml.XmlAttribute GetAttributeNode(string name)") { call in
                try attribute(call).map { .object($0) } ?? .null
            },
            method("System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)") { call in
                try add(call[0], to: own(call))
                return .null
            },
            method("void RemoveAllAttributes()") { call in
                try own(call).attributes = []
                return .nothing
            },
        ]
    }

    private static func add(_ value: Value, to element: XmlNodeObject) throws {
        let fresh = try XmlNodeMembers.own(value)
        element.attribute(fresh.name)?.detach()
        fresh.parent = element
        element.attributes.append(fresh)
    }

    static func descendants(_ node: XmlNodeObject, _ name: String) -> [XmlNodeObject] {
        node.children.filter { $0.kind == .element }.flatMap { child in
            (name == "*" || child.name == name ? [child] : []) + descendants(child, name)
        }
    }

    static var searching: [MethodOverload] {
        [
            method("System.Xml.XmlNodeList GetElementsByTagName(string name)") { call in
                XmlTypes.list(descendants(try own(call), call.text(0)))
            },
        ]
    }

    static var attributeCollection: TypeDeclaration {
        let byName: (MethodCall) throws -> Value = { call in
            try ListParts.own(call).items.first { ($0.asObject as? XmlNodeObject)?.name == call.text(0) } ?? .null
        }
        let byPlace: (MethodCall) throws -> Value = { call in
            guard try ListParts.own(call).items.indices.contains(call.int(0)) else {
                throw NetFailure(ExceptionTypes.indexOutOfRange, "The index being passed in is out of range.")
            }
            return try ListParts.own(call).items[call.int(0)]
        }
        return TypeDeclaration(
            properties: [ListParts.count],
            methods: [
                method("System.Xml.XmlAttribute get_Item(int i)", byPlace),
                method("System.Xml.XmlAttribute get_Item(string name)", byName),
                method("System.Xml.XmlAttribute Item(int index)", byPlace),
                method("System.Xml.XmlNode GetNamedItem(string name)", byName),
                method("System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)") { call in
                    if let element = AttributeList.element(of: call.target) { try add(call[0], to: element) }
                    return call[0]
                },
                method("System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)") { call in
                    if let element = AttributeList.element(of: call.target) { try add(call[0], to: element) }
                    return call[0]
                },
                method("System.Xml.XmlNode RemoveNamedItem(string name)") { call in
                    let found = AttributeList.element(of: call.target)?.attribute(call.text(0))
                    found?.detach()
                    return found.map { .object($0) } ?? .null
                },
                method("System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)") { call in
                    try XmlNodeMembers.own(call[0]).detach()
                    return call[0]
                },
                ListParts().enumerating("System.Xml.XmlElementListEnumerator"),
            ])
    }
}
