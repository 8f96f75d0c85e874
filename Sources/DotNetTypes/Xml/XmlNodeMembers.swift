import ShellValues

/// `System.Xml.XmlNode`.
enum XmlNodeMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(properties: names + relations + contents, methods: children + queries + copying)
    }

    static func own(_ value: Value) throws -> XmlNodeObject {
        guard let node = value.asObject as? XmlNodeObject else { throw Failure.null("node") }
        return node
    }

    private static func read(_ declaration: String, _ get: @escaping (XmlNodeObject) -> Value) -> PropertyDeclaration {
        property(declaration) { target in get(try own(target)) }
    }

    private static func object(_ node: XmlNodeObject?) -> Value { node.map { .object($0) } ?? .null }

    private static var names: [PropertyDeclaration] {
        [
            read("string Name") { .string($0.shownName) },
            read("string LocalName") { .string($0.kind == .element || $0.kind == .attribute ? $0.localName : $0.shownName) },
            read("string NamespaceURI") { .string($0.namespace) }, read("string Prefix") { .string($0.prefix) },
            read("System.Xml.XmlNodeType NodeType") { .enumeration($0.kind.rawValue, "System.Xml.XmlNodeType") },
        ]
    }

    private static func sibling(_ node: XmlNodeObject, _ distance: Int) -> Value {
        guard let all = node.parent?.children, let place = all.firstIndex(where: { $0 === node }) else { return .null }
        return all.indices.contains(place + distance) ? .object(all[place + distance]) : .null
    }

    private static var relations: [PropertyDeclaration] {
        [
            read("System.Xml.XmlNode ParentNode") { $0.kind == .attribute ? .null : object($0.parent) },
            read("xml OwnerDocument") { $0.kind == .document ? .null : object($0.document) },
            read("System.Xml.XmlNodeList ChildNodes") { XmlTypes.list($0.children) },
            read("System.Xml.XmlNode FirstChild") { object($0.children.first) },
            read("System.Xml.XmlNode LastChild") { object($0.children.last) },
            read("System.Xml.XmlNode NextSibling") { sibling($0, 1) },
            read("System.Xml.XmlNode PreviousSibling") { sibling($0, -1) },
            read("bool HasChildNodes") { .bool(!$0.children.isEmpty) },
            read("System.Xml.XmlAttributeCollection Attributes") { node in
                guard node.kind == .element else { return .null }
                return .object(AttributeList.make(node))
            },
        ]
    }

    private static var contents: [PropertyDeclaration] {
        [
            property("string Value", set: { try own($0).setText($1.text(nil)) }) { target in
                let node = try own(target)
                return [.element, .document, .fragment].contains(node.kind) ? .null : .string(node.content)
            },
            property("string InnerText", set: { try own($0).setText($1.text(nil)) }) { .string(try own($0).innerText) },
            property("string InnerXml", set: setInner) { .string(XmlWriting.inner(try own($0))) },
            property("string OuterXml") { .string(XmlWriting.outer(try own($0))) },
            read("bool IsReadOnly") { _ in .bool(false) }, read("string BaseURI") { _ in .string("") },
        ]
    }

    private static func setInner(_ target: Value, _ value: Value) throws {
        let node = try own(target)
        if node.kind == .document { return try XmlReading.load(value.text(nil), into: node) }
        let scratch = XmlNodeObject(.document, "")
        try XmlReading.load("<x>" + value.text(nil) + "</x>", into: scratch)
        let fresh = scratch.children.first?.children ?? []
        for child in node.children { child.parent = nil }
        node.children = []
        for child in fresh {
            node.append(child)
            if let document = node.document { child.adopt(by: document) }
        }
    }

    private static func insert(_ call: MethodCall, _ place: (XmlNodeObject) throws -> Int) throws -> Value {
        let (node, child) = (try own(call.target), try own(call[0]))
        if node.kind == .document, child.kind == .element, node.children.contains(where: { $0.kind == .element && $0 !== child }) {
            throw Failure.operation("This document already has a 'DocumentElement' node.")
        }
        let home = node.kind == .document ? node : node.document
        guard child.document == nil || child.document === home else {
            throw Failure.argument("The node to be inserted is from a different document context.")
        }
        var above: XmlNodeObject? = node
        while let current = above {
            if current === child { throw Failure.argument("Cannot insert a node or any ancestor of that node as a child of itself.") }
            above = current.parent
        }
        child.detach()
        let position = try place(node)
        for (i, part) in (child.kind == .fragment ? child.children : [child]).enumerated() {
            node.append(part, at: position + i)
        }
        return call[0]
    }

    private static func place(of value: Value, in node: XmlNodeObject) throws -> Int {
        guard let other = value.asObject as? XmlNodeObject, let place = node.children.firstIndex(where: { $0 === other }) else {
            throw Failure.argument("The reference node is not a child of this node.")
        }
        return place
    }

    private static let one = "(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)"

    private static var children: [MethodOverload] {
        [
            method("System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)") { call in
                try insert(call) { $0.children.count }
            },
            method("System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)") { call in try insert(call) { _ in 0 } },
            method("System.Xml.XmlNode InsertBefore\(one)") { call in
                try insert(call) { call[1].isNull ? $0.children.count : try place(of: call[1], in: $0) }
            },
            method("System.Xml.XmlNode InsertAfter\(one)") { call in
                try insert(call) { call[1].isNull ? 0 : try place(of: call[1], in: $0) + 1 }
            },
            method("System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)") { call in
                let (node, child) = (try own(call.target), try own(call[0]))
                guard child.parent === node else {
                    throw Failure.argument("The node to be removed is not a child of this node.")
                }
                child.detach()
                return call[0]
            },
            method("System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)") { call in
                let old = try own(call[1])
                _ = try insert(call) { try place(of: call[1], in: $0) }
                old.detach()
                return call[1]
            },
            method("void RemoveAll()") { call in
                let node = try own(call.target)
                for child in node.children { child.parent = nil }
                (node.children, node.attributes) = ([], [])
                return .nothing
            },
        ]
    }

    private static func prefixes(_ value: Value) -> [String: String] {
        var result: [String: String] = [:]
        for pair in (value.asObject as? TableObject)?.pairs ?? [] { result[pair.key.text(nil)] = pair.value.text(nil) }
        return result
    }

    private static var queries: [MethodOverload] {
        let all: (MethodCall) throws -> [XmlNodeObject] = { call in
            try XmlQuery.select(try call.required(0, "xpath"), from: try own(call.target), prefixes: prefixes(call[1]))
        }
        let many: (MethodCall) throws -> Value = { call in XmlTypes.list(try all(call)) }
        let single: (MethodCall) throws -> Value = { call in object(try all(call).first) }
        let manager = "string xpath, System.Xml.XmlNamespaceManager nsmgr"
        return [
            method("System.Xml.XmlNodeList SelectNodes(string xpath)", many),
            method("System.Xml.XmlNodeList SelectNodes(\(manager))", many),
            method("System.Xml.XmlNode SelectSingleNode(string xpath)", single),
            method("System.Xml.XmlNode SelectSingleNode(\(manager))", single),
        ]
    }

    private static var copying: [MethodOverload] {
        [
            method("System.Xml.XmlNode CloneNode(bool deep)") { call in
                .object(try own(call.target).copy(deep: call.bool(0)))
            },
            method("System.Xml.XmlNode Clone()") { call in .object(try own(call.target).copy(deep: true)) },
            method("string get_Name()") { call in .string(try own(call.target).shownName) },
            method("string get_InnerText()") { call in .string(try own(call.target).innerText) },
            method("string get_OuterXml()") { call in .string(XmlWriting.outer(try own(call.target))) },
            method("string get_InnerXml()") { call in .string(XmlWriting.inner(try own(call.target))) },
            method("void Normalize()") { _ in .nothing },
            method("string ToString()") { call in .string(try own(call.target).shownName) },
            method("System.Collections.IEnumerator GetEnumerator()") { call in
                let items = try own(call.target).children.map { Value.object($0) }
                return .object(EnumeratorObject(ContiguousArray(items)))
            },
        ]
    }
}

/// The attributes of an element as a collection that can add to it.
enum AttributeList {
    static func make(_ element: XmlNodeObject) -> ListObject {
        let list = ListObject(ContiguousArray(element.attributes.map { Value.object($0) }), type: XmlTypes.attributes)
        let extras = InstanceExtras()
        extras.members = [ExtraMember(owner, .note(.object(element)), hidden: true)]
        list.extras = extras
        return list
    }

    /// The name under which the collection keeps its element.
    private static let owner = "\u{0}owner"

    static func element(of list: Value) -> XmlNodeObject? {
        guard let member = list.asObject?.extras?.member(Symbol(owner)), case .note(let value) = member.kind else { return nil }
        return value.asObject as? XmlNodeObject
    }
}
