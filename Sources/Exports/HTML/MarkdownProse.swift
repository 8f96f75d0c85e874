import CCMarkGFM

/// A piece of prose as HTML. A heading also tells its level and plain text, for the contents.
struct ProseBlock: Equatable {
    var html: String
    var heading: (level: Int, text: String)?

    static func == (a: ProseBlock, b: ProseBlock) -> Bool {
        a.html == b.html && a.heading?.level == b.heading?.level && a.heading?.text == b.heading?.text
    }
}

/// Markdown with GitHub's extensions as blocks of HTML. Raw HTML in it is left out, addresses that could run a script lose
/// their target, and pictures become links, so that a page fetches nothing.
enum MarkdownProse {
    private static let extensionNames = ["table", "strikethrough", "autolink", "tasklist"]
    private static let options: Int32 = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8

    /// Registering is not safe on two threads at once; a global constant happens once.
    private static let isRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// - Parameter markdown: line ends are line feeds, and there are no control characters (`Markup.allowed`).
    /// - Throws: `ExportFailure` when the library gives up.
    static func blocks(_ markdown: String) throws(ExportFailure) -> [ProseBlock] {
        guard isRegistered, let parser = cmark_parser_new(options) else {
            throw ExportFailure("Markdown cannot be read")
        }
        defer { cmark_parser_free(parser) }
        for name in extensionNames where name != "table" || hasSaneTables(markdown) {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        cmark_parser_feed(parser, markdown, markdown.utf8.count)
        guard let document = cmark_parser_finish(parser) else { throw ExportFailure("Markdown cannot be read") }
        defer { cmark_node_free(document) }
        ProsePictures.replace(in: document)
        return children(of: document).map { block($0, parser) }
    }

    /// The library fills short rows of a table up to its width: a small text could grow to gigabytes. So many cells are no
    /// table for people, and stay text.
    private static func hasSaneTables(_ markdown: String) -> Bool {
        var (lines, widest, width) = (1, 0, 0)
        for byte in markdown.utf8 {
            if byte == UInt8(ascii: "|") { width += 1 }
            guard byte == 0x0A else { continue }
            lines += 1
            widest = max(widest, width)
            width = 0
        }
        return lines.multipliedReportingOverflow(by: max(widest, width)).partialValue <= mostCells
    }

    private static let mostCells = 500_000

    private static func children(of node: OpaquePointer) -> [OpaquePointer] {
        var children: [OpaquePointer] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(child)
            next = cmark_node_next(child)
        }
        return children
    }

    private static func block(_ node: OpaquePointer, _ parser: OpaquePointer) -> ProseBlock {
        let extensions = cmark_parser_get_syntax_extensions(parser)
        var block = ProseBlock(html: take(cmark_render_html(node, options, extensions)))
        if cmark_node_get_type(node) == CMARK_NODE_HEADING {
            let text = take(cmark_render_plaintext(node, options, 0))
            block.heading = (
                Int(cmark_node_get_heading_level(node)), text.split(separator: "\n").joined(separator: " ")
            )
        }
        return block
    }

    /// A text that the library made, which is freed.
    private static func take(_ text: UnsafeMutablePointer<CChar>?) -> String {
        guard let text else { return "" }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return String(cString: text)
    }
}
