import CLibXML2
import ShellValues

/// Parses XML text into nodes with libxml2's reader, which reports empty tags and keeps the order of attributes.
enum XmlReading {
    private static let silence: Void = sallyport_silence_xml()

    /// Fills a document from a text.
    ///
    /// - Throws: `XmlException` with line and position.
    static func load(_ text: String, into document: XmlNodeObject) throws {
        _ = silence
        document.children = []
        let text = text.drop { $0 == "\u{FEFF}" }
        let bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            throw XmlFailure.make("Root element is missing.")
        }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        addDeclaration(text, document)
        let failure: NetFailure? = bytes.withUnsafeBytes { raw -> NetFailure? in
            let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
            guard let reader = xmlReaderForMemory(start, Int32(clamping: raw.count), nil, "UTF-8", options) else {
                return XmlFailure.make("Data at the root level is invalid. Line 1, position 1.")
            }
            defer { xmlFreeTextReader(reader) }
            return XmlReading.build(reader, document)
        }
        if let failure { throw failure }
    }

    private static func build(_ reader: xmlTextReaderPtr, _ document: XmlNodeObject) -> NetFailure? {
        var current = document
        var result = xmlTextReaderRead(reader)
        while result == 1 {
            let type = xmlTextReaderNodeType(reader)
            if type == Int32(XML_READER_TYPE_ELEMENT.rawValue) {
                let element = readElement(reader, document)
                current.append(element)
                if xmlTextReaderIsEmptyElement(reader) == 0 {
                    element.isEmptyTag = false
                    current = element
                }
            } else if type == Int32(XML_READER_TYPE_END_ELEMENT.rawValue) {
                current = current.parent ?? document
            } else if let node = readOther(reader, type, document) {
                current.append(node)
            }
            result = xmlTextReaderRead(reader)
        }
        return result == 0 ? nil : XmlFailure.last(open: openNames(current))
    }

    private static func openNames(_ node: XmlNodeObject) -> [String] {
        var (names, current) = ([String](), node as XmlNodeObject?)
        while let open = current, open.kind == .element {
            names.append(open.name)
            current = open.parent
        }
        return names
    }

    private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        pointer.map { String(cString: $0) } ?? ""
    }

    /// The declaration, which the reader does not report as a node.
    private static func addDeclaration(_ text: Substring, _ document: XmlNodeObject) {
        guard text.hasPrefix("<?xml ") else { return }
        let line = String(text.dropFirst(6).prefix { $0 != "?" && $0 != ">" })
        let version = XmlDeclarations.part("version", of: line) ?? "1.0"
        let encoding = XmlDeclarations.part("encoding", of: line)
        let standalone = XmlDeclarations.part("standalone", of: line)
        document.append(XmlDeclarations.make(version, encoding, standalone, document))
    }

    private static func readElement(_ reader: xmlTextReaderPtr, _ document: XmlNodeObject) -> XmlNodeObject {
        let element = XmlNodeObject(
            .element, string(xmlTextReaderConstName(reader)), namespace: string(xmlTextReaderConstNamespaceUri(reader)))
        element.document = document
        while xmlTextReaderMoveToNextAttribute(reader) == 1 {
            let attribute = XmlNodeObject(
                .attribute, string(xmlTextReaderConstName(reader)),
                namespace: string(xmlTextReaderConstNamespaceUri(reader)), content: string(xmlTextReaderConstValue(reader)))
            (attribute.parent, attribute.document) = (element, document)
            element.attributes.append(attribute)
        }
        xmlTextReaderMoveToElement(reader)
        return element
    }

    /// Texts, comments and instructions; white space between tags only where the document keeps it.
    private static func readOther(_ reader: xmlTextReaderPtr, _ type: Int32, _ document: XmlNodeObject) -> XmlNodeObject? {
        let value = string(xmlTextReaderConstValue(reader))
        let node: XmlNodeObject?
        switch UInt32(bitPattern: type) {
        case XML_READER_TYPE_TEXT.rawValue: node = XmlNodeObject(.text, "", content: value)
        case XML_READER_TYPE_CDATA.rawValue: node = XmlNodeObject(.cdata, "", content: value)
        case XML_READER_TYPE_COMMENT.rawValue: node = XmlNodeObject(.comment, "", content: value)
        case XML_READER_TYPE_PROCESSING_INSTRUCTION.rawValue:
            node = XmlNodeObject(.instruction, string(xmlTextReaderConstName(reader)), content: value)
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
            node = document.keepsWhitespace ? XmlNodeObject(.text, "", content: value) : nil
        default: node = nil
        }
        node?.document = document
        return node
    }
}

/// `<?xml …?>` lines.
enum XmlDeclarations {
    static func make(_ version: String, _ encoding: String?, _ standalone: String?, _ document: XmlNodeObject) -> XmlNodeObject {
        var text = "version=\"\(version)\""
        if let encoding, !encoding.isEmpty { text += " encoding=\"\(encoding)\"" }
        if let standalone, !standalone.isEmpty { text += " standalone=\"\(standalone)\"" }
        let node = XmlNodeObject(.declaration, "xml", content: text)
        node.document = document
        return node
    }

    /// A pseudo-attribute of a declaration's text.
    static func part(_ name: String, of text: String) -> String? {
        guard let start = text.range(of: name + "=") else { return nil }
        let rest = text[start...].dropFirst(name.count + 1)
        guard let quote = rest.first else { return nil }
        return String(rest.dropFirst().prefix { $0 != quote })
    }
}

extension String {
    /// Where a part starts.
    fileprivate func range(of part: String) -> String.Index? {
        var position = startIndex
        while position < endIndex {
            if self[position...].hasPrefix(part) { return position }
            position = index(after: position)
        }
        return nil
    }
}

/// `XmlException` as .NET words it.
enum XmlFailure {
    static func make(_ text: String) -> NetFailure { NetFailure(ExceptionTypes.xml, text) }

    /// From the parser's last error.
    static func last(open: [String]) -> NetFailure {
        guard let error = xmlGetLastError()?.pointee else { return make("Data at the root level is invalid. Line 1, position 1.") }
        let place = " Line \(max(1, error.line)), position \(max(1, error.int2))."
        switch UInt32(bitPattern: error.code) {
        case XML_ERR_TAG_NOT_FINISHED.rawValue where !open.isEmpty, XML_ERR_DOCUMENT_END.rawValue where !open.isEmpty:
            return make(
                "Unexpected end of file has occurred. The following elements are not closed: "
                    + open.joined(separator: ", ") + "." + place)
        case XML_ERR_TAG_NAME_MISMATCH.rawValue:
            let names = [error.str1, error.str2].map { $0.map { String(cString: $0) } ?? "" }
            return make("The '\(names[0])' start tag on line \(error.int1) does not match the end tag of '\(names[1])'." + place)
        case XML_ERR_UNDECLARED_ENTITY.rawValue:
            return make("Reference to undeclared entity '\(error.str1.map { String(cString: $0) } ?? "")'." + place)
        case XML_ERR_DOCUMENT_EMPTY.rawValue, XML_ERR_DOCUMENT_START.rawValue:
            return make("Data at the root level is invalid. Line 1, position 1.")
        default:
            let text = error.message.map { String(cString: $0) } ?? "The XML is not well formed."
            return make(TextCutting.trim(text, [], start: true, end: true) + "." + place)
        }
    }
}
