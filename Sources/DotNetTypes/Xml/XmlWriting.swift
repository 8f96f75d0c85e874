import ShellValues

/// Nodes as text.
enum XmlWriting {
    static func outer(_ node: XmlNodeObject) -> String {
        var out = ""
        write(node, to: &out)
        return out
    }

    static func inner(_ node: XmlNodeObject) -> String {
        if node.kind == .attribute { return escape(node.content, isAttribute: true) }
        return node.children.map(outer).joined()
    }

    private static func write(_ node: XmlNodeObject, to out: inout String) {
        switch node.kind {
        case .document, .fragment: for child in node.children { write(child, to: &out) }
        case .element: writeElement(node, to: &out)
        default: out += leaf(node)
        }
    }

    private static func leaf(_ node: XmlNodeObject) -> String {
        switch node.kind {
        case .attribute: node.name + "=\"" + escape(node.content, isAttribute: true) + "\""
        case .text: escape(node.content, isAttribute: false)
        case .cdata: "<![CDATA[" + node.content + "]]>"
        case .comment: "<!--" + node.content + "-->"
        case .declaration: "<?xml " + node.content + "?>"
        default: "<?" + node.name + (node.content.isEmpty ? "" : " " + node.content) + "?>"
        }
    }

    private static func head(_ node: XmlNodeObject) -> String {
        var out = "<" + node.name
        for attribute in declared(node) + node.attributes { out += " " + leaf(attribute) }
        return out
    }

    /// The declaration of an element's namespace where no element above makes it.
    private static func declared(_ node: XmlNodeObject) -> [XmlNodeObject] {
        let name = node.prefix.isEmpty ? "xmlns" : "xmlns:" + node.prefix
        if node.attribute(name) != nil { return [] }
        var above = node.parent
        while let element = above, element.kind == .element {
            if let known = element.attribute(name) {
                return known.content == node.namespace ? [] : [XmlNodeObject(.attribute, name, content: node.namespace)]
            }
            if element.prefix == node.prefix, element.namespace == node.namespace { return [] }
            above = element.parent
        }
        return node.namespace.isEmpty ? [] : [XmlNodeObject(.attribute, name, content: node.namespace)]
    }

    private static func writeElement(_ node: XmlNodeObject, to out: inout String) {
        out += head(node)
        if node.children.isEmpty {
            out += node.isEmptyTag ? " />" : "></" + node.name + ">"
            return
        }
        out += ">"
        for child in node.children { write(child, to: &out) }
        out += "</" + node.name + ">"
    }

    /// The document with each element on a line of its own, as `Save` writes it.
    static func indented(_ document: XmlNodeObject) -> String {
        if document.keepsWhitespace { return outer(document) }
        var lines: [String] = []
        for child in document.children { indent(child, 0, into: &lines) }
        return lines.joined(separator: "\n")
    }

    private static func indent(_ node: XmlNodeObject, _ depth: Int, into lines: inout [String]) {
        let gap = String(repeating: "  ", count: depth)
        let isMixed = node.children.contains { $0.isText }
        guard node.kind == .element, !node.children.isEmpty, !isMixed else {
            lines.append(gap + outer(node))
            return
        }
        lines.append(gap + head(node) + ">")
        for child in node.children { indent(child, depth + 1, into: &lines) }
        lines.append(gap + "</" + node.name + ">")
    }

    static func escape(_ text: String, isAttribute: Bool) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"" where isAttribute: out += "&quot;"
            case "\n" where isAttribute: out += "&#xA;"
            case "\r": out += "&#xD;"
            case "\t" where isAttribute: out += "&#x9;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
