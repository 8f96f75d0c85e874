import CLibXML2
import ShellValues

/// XPath over nodes: the tree is rebuilt for libxml2 with a mark on each node that leads back.
enum XmlQuery {
    /// The nodes an expression selects from a node, in document order. `prefixes` maps prefixes to namespaces.
    ///
    /// - Throws: `XPathException` for an expression that is none.
    static func select(_ path: String, from node: XmlNodeObject, prefixes: [String: String]) throws -> [XmlNodeObject] {
        let root = top(of: node)
        guard let document = xmlNewDoc("1.0") else { return [] }
        defer { xmlFreeDoc(document) }
        var tree = Tree(document: document)
        if root.kind == .document { tree.note(root, UnsafeMutableRawPointer(document)) }
        for child in root.kind == .document ? root.children : [root] {
            if let made = tree.add(child, under: nil), child.kind == .element { xmlDocSetRootElement(document, made) }
        }
        guard let context = xmlXPathNewContext(document) else { return [] }
        defer { xmlXPathFreeContext(context) }
        for (prefix, space) in prefixes { xmlXPathRegisterNs(context, prefix, space) }
        context.pointee.node = tree.pointer(of: node)?.assumingMemoryBound(to: xmlNode.self)
            ?? UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
        guard let result = xmlXPathEvalExpression(path, context) else {
            throw NetFailure(exceptionType("System.Xml.XPath.XPathException"), "'\(path)' has an invalid token.")
        }
        defer { xmlXPathFreeObject(result) }
        return tree.nodes(in: result)
    }

    private static func top(of node: XmlNodeObject) -> XmlNodeObject {
        var current = node
        while let parent = current.parent { current = parent }
        return current
    }

    private struct Tree {
        let document: xmlDocPtr
        private var byPointer: [UnsafeMutableRawPointer: XmlNodeObject] = [:]
        private var byNode: [ObjectIdentifier: UnsafeMutableRawPointer] = [:]

        init(document: xmlDocPtr) { self.document = document }

        mutating func note(_ node: XmlNodeObject, _ pointer: UnsafeMutableRawPointer) {
            byPointer[pointer] = node
            byNode[ObjectIdentifier(node)] = pointer
        }

        func pointer(of node: XmlNodeObject) -> UnsafeMutableRawPointer? { byNode[ObjectIdentifier(node)] }

        mutating func add(_ node: XmlNodeObject, under parent: xmlNodePtr?) -> xmlNodePtr? {
            guard let made = make(node) else { return nil }
            note(node, UnsafeMutableRawPointer(made))
            if let parent { xmlAddChild(parent, made) }
            guard node.kind == .element else { return made }
            setNamespace(node, made)
            for attribute in node.attributes where !attribute.name.hasPrefix("xmlns") {
                if let property = xmlNewProp(made, attribute.localName, attribute.content) {
                    note(attribute, UnsafeMutableRawPointer(property))
                }
            }
            for child in node.children { _ = add(child, under: made) }
            return made
        }

        private func make(_ node: XmlNodeObject) -> xmlNodePtr? {
            switch node.kind {
            case .element: xmlNewDocNode(document, nil, node.localName, nil)
            // Texts go in as CDATA: neighbouring texts would be merged and freed.
            case .text, .cdata: xmlNewCDataBlock(document, node.content, Int32(clamping: node.content.utf8.count))
            case .comment: xmlNewDocComment(document, node.content)
            case .instruction: xmlNewDocPI(document, node.name, node.content)
            default: nil
            }
        }

        private func setNamespace(_ node: XmlNodeObject, _ made: xmlNodePtr) {
            guard !node.namespace.isEmpty else { return }
            let space = xmlNewNs(made, node.namespace, node.prefix.isEmpty ? nil : node.prefix)
            xmlSetNs(made, space)
        }

        func nodes(in result: xmlXPathObjectPtr) -> [XmlNodeObject] {
            guard result.pointee.type == XPATH_NODESET, let set = result.pointee.nodesetval,
                let table = set.pointee.nodeTab
            else { return [] }
            return (0..<Int(set.pointee.nodeNr)).compactMap { i in
                table[i].flatMap { byPointer[UnsafeMutableRawPointer($0)] }
            }
        }
    }
}
