import CCMarkGFM

/// Makes links of pictures that would have to be fetched; inside a link only their text stays.
enum ProsePictures {
    private struct Picture {
        var node: OpaquePointer
        /// Whether it stands in a link or another picture. Links cannot hold links.
        var isEnclosed: Bool
    }

    static func replace(in document: OpaquePointer) {
        for picture in pictures(in: document) where !isInline(picture.node) {
            if picture.isEnclosed {
                cmark_node_set_type(picture.node, CMARK_NODE_CUSTOM_INLINE)
            } else {
                makeLink(picture.node)
            }
        }
    }

    private static func pictures(in document: OpaquePointer) -> [Picture] {
        guard let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }
        var found: [Picture] = []
        var depth = 0
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return found }
            guard let node = cmark_iter_get_node(iterator) else { continue }
            let type = cmark_node_get_type(node)
            guard type == CMARK_NODE_IMAGE || type == CMARK_NODE_LINK else { continue }
            if event == CMARK_EVENT_ENTER, type == CMARK_NODE_IMAGE {
                found.append(Picture(node: node, isEnclosed: depth > 0))
            }
            depth += event == CMARK_EVENT_ENTER ? 1 : -1
        }
    }

    private static func address(_ picture: OpaquePointer) -> String {
        cmark_node_get_url(picture).map { String(cString: $0) } ?? ""
    }

    /// Whether the page itself holds the picture. The library keeps only harmless kinds of these.
    private static func isInline(_ picture: OpaquePointer) -> Bool {
        address(picture).lowercased().hasPrefix("data:image/")
    }

    /// Changing the type clears the address.
    private static func makeLink(_ picture: OpaquePointer) {
        let address = address(picture)
        guard cmark_node_set_type(picture, CMARK_NODE_LINK) == 1 else { return }
        cmark_node_set_url(picture, address)
        guard cmark_node_first_child(picture) == nil, let text = cmark_node_new(CMARK_NODE_TEXT) else { return }
        cmark_node_set_literal(text, "picture")
        if cmark_node_append_child(picture, text) != 1 { cmark_node_free(text) }
    }
}
