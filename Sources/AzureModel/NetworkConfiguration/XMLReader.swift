/// Reads a document into elements. Nothing is looked up outside the text: a document type is skipped,
/// and only the five predefined entities and character numbers are known.
struct XMLReader {
    /// How deep elements may be nested.
    private static let deepest = 64

    private var scanner: XMLScanner
    private var scopes = NamespaceScopes()

    static func read(_ text: String) throws(XMLProblem) -> XMLElement {
        var reader = XMLReader(scanner: XMLScanner(text))
        return try reader.readDocument()
    }

    private init(scanner: XMLScanner) {
        self.scanner = scanner
    }

    private mutating func readDocument() throws(XMLProblem) -> XMLElement {
        if scanner.isAt("<?xml ") { try skipDeclaration() }
        try skipAround(documentTypes: true)
        guard scanner.isAt("<") else { throw scanner.problem }
        let root = try readElement(depth: 0)
        try skipAround(documentTypes: false)
        if scanner.isAtEnd { return root }
        if scanner.next == "<" { scanner.take() }
        throw scanner.problem
    }

    private mutating func skipDeclaration() throws(XMLProblem) {
        _ = try scanner.take(through: "?>")
    }

    /// Blanks, comments and instructions beside the root element.
    private mutating func skipAround(documentTypes: Bool) throws(XMLProblem) {
        scanner.skipBlanks()
        while !scanner.isAtEnd {
            if scanner.isAt("<!--") {
                _ = try scanner.take(through: "-->")
            } else if scanner.isAt("<?") {
                try skipInstruction()
            } else if documentTypes, scanner.isAt("<!DOCTYPE") {
                try skipDocumentType()
            } else {
                return
            }
            scanner.skipBlanks()
        }
    }

    private mutating func skipInstruction() throws(XMLProblem) {
        try scanner.take("<?")
        let problem = scanner.problem
        guard try scanner.takeName().lowercased() != "xml" else { throw problem }
        _ = try scanner.take(through: "?>")
    }

    private mutating func skipDocumentType() throws(XMLProblem) {
        var depth = 0
        while let scalar = scanner.take() {
            if scalar == "<" || scalar == "[" { depth += 1 }
            if scalar == ">" || scalar == "]" { depth -= 1 }
            if depth == 0 { return }
        }
        throw scanner.problem
    }

    private mutating func readElement(depth: Int) throws(XMLProblem) -> XMLElement {
        guard depth < Self.deepest else { throw scanner.problem }
        try scanner.take("<")
        let position = scanner.position
        let name = try scanner.takeName()
        let attributes = try readAttributes()
        scopes.open(attributes)
        defer { scopes.close() }
        guard let resolved = scopes.resolve(name) else { throw XMLProblem(position: position) }
        var element = XMLElement(
            name: resolved.name, namespace: resolved.namespace, attributes: attributes, position: position)
        if scanner.isAt("/") {
            try scanner.take("/>")
        } else {
            try scanner.take(">")
            try readContent(of: &element, name: name, depth: depth)
        }
        return element
    }

    private mutating func readAttributes() throws(XMLProblem) -> [String: String] {
        var attributes: [String: String] = [:]
        while true {
            let before = scanner.position
            scanner.skipBlanks()
            guard let next = scanner.next, next != ">", next != "/" else { return attributes }
            guard scanner.position != before else { throw scanner.problem }
            let problem = scanner.problem
            let name = try scanner.takeName()
            scanner.skipBlanks()
            try scanner.take("=")
            scanner.skipBlanks()
            let value = try readAttributeValue()
            guard attributes.updateValue(value, forKey: name) == nil else { throw problem }
        }
    }

    private mutating func readAttributeValue() throws(XMLProblem) -> String {
        guard let quote = scanner.next, quote == "\"" || quote == "'" else { throw scanner.problem }
        scanner.take()
        var value = String.UnicodeScalarView()
        while let scalar = scanner.next, scalar != quote {
            guard scalar != "<" else { throw scanner.problem }
            if scalar == "&" {
                value.append(try readReference())
            } else {
                scanner.take()
                value.append(XMLScanner.isBlank(scalar) ? " " : scalar)
            }
        }
        guard scanner.take() != nil else { throw scanner.problem }
        return String(value)
    }

    private mutating func readContent(of element: inout XMLElement, name: String, depth: Int) throws(XMLProblem) {
        while !scanner.isAt("</") {
            guard let next = scanner.next else { throw scanner.problem }
            if next == "<" {
                try readMarkup(into: &element, depth: depth)
            } else if next == "&" {
                element.text.unicodeScalars.append(try readReference())
            } else {
                readText(into: &element)
            }
        }
        try scanner.take("</")
        let problem = scanner.problem
        guard try scanner.takeName() == name else { throw problem }
        scanner.skipBlanks()
        try scanner.take(">")
    }

    private mutating func readMarkup(into element: inout XMLElement, depth: Int) throws(XMLProblem) {
        if scanner.isAt("<!--") {
            _ = try scanner.take(through: "-->")
        } else if scanner.isAt("<![CDATA[") {
            try scanner.take("<![CDATA[")
            element.text += try scanner.take(through: "]]>")
        } else if scanner.isAt("<?") {
            try skipInstruction()
        } else {
            let child = try readElement(depth: depth + 1)
            element.text += child.text
            element.children.append(child)
        }
    }

    private mutating func readText(into element: inout XMLElement) {
        var text = String.UnicodeScalarView()
        while let scalar = scanner.next, scalar != "<", scalar != "&" {
            scanner.take()
            if scalar == "\r" {
                if scanner.next != "\n" { text.append("\n") }
            } else {
                text.append(scalar)
            }
        }
        element.text.unicodeScalars.append(contentsOf: text)
    }

    private mutating func readReference() throws(XMLProblem) -> Unicode.Scalar {
        try scanner.take("&")
        let problem = scanner.problem
        var name = ""
        while let scalar = scanner.next, scalar != ";", name.unicodeScalars.count < 12 {
            name.unicodeScalars.append(scalar)
            scanner.take()
        }
        guard scanner.next == ";", let scalar = XMLReferences.scalar(name) else { throw problem }
        scanner.take()
        return scalar
    }
}
