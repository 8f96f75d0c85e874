import ShellValues

/// A node of an XML document.
public final class XmlNodeObject: NetObject {
    /// Raw values are those of `System.Xml.XmlNodeType`.
    public enum Kind: Int64 {
        case element = 1, attribute = 2, text = 3, cdata = 4, instruction = 7, comment = 8, document = 9, fragment = 11
        case declaration = 17
    }

    public let kind: Kind
    /// The qualified name (`p:item`).
    public var name: String
    public var namespace: String
    /// The text of attributes, texts, comments and the like.
    public var content: String
    public var children: [XmlNodeObject] = []
    public var attributes: [XmlNodeObject] = []
    public weak var parent: XmlNodeObject?
    /// The document the node belongs to; kept alive by its nodes.
    public var document: XmlNodeObject?
    /// Whether an element without content is written `<a />`.
    public var isEmptyTag = true
    public var keepsWhitespace = false

    public init(_ kind: Kind, _ name: String, namespace: String = "", content: String = "") {
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.content = content
    }

    public override var type: NetType { XmlTypes.type(of: kind) }

    public override func netText(_ interpreter: (any Interpreter)?) -> String { type.fullName }

    public var localName: String { name.split(separator: ":").last.map(String.init) ?? name }
    public var prefix: String { name.contains(":") ? String(name.prefix { $0 != ":" }) : "" }
    var isText: Bool { kind == .text || kind == .cdata }

    /// The name as `Name` shows it.
    var shownName: String {
        switch kind {
        case .text: "#text"
        case .cdata: "#cdata-section"
        case .comment: "#comment"
        case .document: "#document"
        case .fragment: "#document-fragment"
        case .declaration: "xml"
        default: name
        }
    }

    /// The texts below, one after the other. Depth is bounded as the parser bounds it.
    var innerText: String {
        switch kind {
        case .element, .document, .fragment: children.filter { $0.kind != .comment }.map(\.innerText).joined()
        default: content
        }
    }

    func append(_ child: XmlNodeObject, at position: Int? = nil) {
        child.detach()
        child.parent = self
        children.insert(child, at: max(0, min(position ?? children.count, children.count)))
    }

    func detach() {
        guard let parent else { return }
        parent.children.removeAll { $0 === self }
        parent.attributes.removeAll { $0 === self }
        self.parent = nil
    }

    func attribute(_ name: String) -> XmlNodeObject? { attributes.first { $0.name == name } }

    func setAttribute(_ name: String, _ value: String) {
        if let known = attribute(name) {
            known.content = value
            return
        }
        let fresh = XmlNodeObject(.attribute, name, content: value)
        (fresh.parent, fresh.document) = (self, document)
        attributes.append(fresh)
    }

    /// Replaces the content by one text.
    func setText(_ text: String) {
        guard kind == .element || kind == .fragment else {
            content = text
            return
        }
        for child in children { child.parent = nil }
        children = []
        let fresh = XmlNodeObject(.text, "", content: text)
        fresh.document = document
        if text.isEmpty { isEmptyTag = false } else { append(fresh) }
    }

    func copy(deep: Bool) -> XmlNodeObject {
        let result = XmlNodeObject(kind, name, namespace: namespace, content: content)
        (result.document, result.isEmptyTag) = (document, isEmptyTag)
        for attribute in attributes {
            let fresh = attribute.copy(deep: false)
            fresh.parent = result
            result.attributes.append(fresh)
        }
        if deep { for child in children { result.append(child.copy(deep: true)) } }
        return result
    }

    /// Makes the node and all below it part of a document.
    func adopt(by document: XmlNodeObject) {
        self.document = document
        for attribute in attributes { attribute.document = document }
        for child in children { child.adopt(by: document) }
    }

    // MARK: PowerShell's view

    public override var isAdapted: Bool { true }

    /// What PowerShell makes of a node: its text when it holds nothing else.
    var adaptedValue: Value {
        switch kind {
        case .element:
            guard attributes.isEmpty else { return .object(self) }
            if children.isEmpty { return .string("") }
            if children.count == 1, children[0].kind == .text { return .string(children[0].content) }
            return .object(self)
        case .document, .fragment: return .object(self)
        default: return .string(content)
        }
    }

    private func named(_ name: String) -> [XmlNodeObject] {
        (attributes + children).filter { CaseFolding.equal($0.shownName, name) }
    }

    public override func adapted(_ name: String) -> Value? {
        let found = named(name)
        if found.isEmpty { return nil }
        if found.count == 1 { return found[0].adaptedValue }
        return .object(ArrayObject(ContiguousArray(found.map(\.adaptedValue))))
    }

    public override func setAdapted(_ name: String, _ value: Value) throws -> Bool {
        let found = named(name)
        guard let node = found.first else { return false }
        guard let text = value.bare.asString else {
            throw PSFailure(
                "XmlNodeSetShouldBeAString",
                "Cannot set \"\(name)\" because only strings can be used as values to set XmlNode properties.",
                category: .NotSpecified, type: ExceptionTypes.setValue)
        }
        guard found.count == 1, node.adaptedValue.asString != nil || node.children.allSatisfy(\.isText) else {
            throw PSFailure(
                "XmlNodeSetRestrictionsMoreThanOneNode",
                "Cannot set \"\(name)\" because it is not a simple node.", category: .NotSpecified,
                type: ExceptionTypes.setValue)
        }
        node.setText(text)
        return true
    }

    public override var adaptedNames: [String] {
        var seen: Set<String> = []
        return (attributes + children).map(\.shownName).filter { seen.insert($0.lowercased()).inserted }
    }
}
