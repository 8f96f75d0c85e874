import CCMarkGFM

/// Makes links of pictures that would have to be fetched; inside a link only their text stays.
enum ProsePictures {
    static func replace(in document: OpaquePointer) {
        for picture in pictures(in: document) where !isInline(picture) {
            if isInLink(picture) {
                hoist(picture)
            } else {
                link(picture)
            }
        }
    }

    private static func pictures(in document: OpaquePointer) -> [OpaquePointer] {
        guard let iterator = cmark_iter_new(document) else { return [] }
        defer { cmark_iter_free(iterator) }
        var found: [OpaquePointer] = []
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return found }
            guard event == CMARK_EVENT_EXIT, let node = cmark_iter_get_node(iterator) else { continue }
            if cmark_node_get_type(node) == CMARK_NODE_IMAGE { found.append(node) }
        }
    }

    private static func address(_ picture: OpaquePointer) -> String {
        cmark_node_get_url(picture).map { String(cString: $0) } ?? ""
    }

    /// Whether the page itself holds the picture. The library keeps only harmless kinds of these.
    private static func isInline(_ picture: OpaquePointer) -> Bool {
        address(picture).lowercased().hasPrefix("data:image/")
    }

    /// Links cannot hold links; a picture in a picture's text will be inside one.
    private static func isInLink(_ node: OpaquePointer) -> Bool {
        var parent = cmark_node_parent(node)
        while let current = parent {
            let type = cmark_node_get_type(current)
            if type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE { return true }
            parent = cmark_node_parent(current)
        }
        return false
    }

    private static func link(_ picture: OpaquePointer) {
        guard let link = cmark_node_new(CMARK_NODE_LINK) else { return }
        cmark_node_set_url(link, address(picture))
        guard cmark_node_insert_before(picture, link) == 1 else { return cmark_node_free(link) }
        while let child = cmark_node_first_child(picture) {
            guard cmark_node_append_child(link, child) == 1 else { break }
        }
        if cmark_node_first_child(link) == nil, let text = cmark_node_new(CMARK_NODE_TEXT) {
            cmark_node_set_literal(text, "picture")
            cmark_node_append_child(link, text)
        }
        cmark_node_unlink(picture)
        cmark_node_free(picture)
    }

    private static func hoist(_ picture: OpaquePointer) {
        while let child = cmark_node_first_child(picture) {
            guard cmark_node_insert_before(picture, child) == 1 else { break }
        }
        cmark_node_unlink(picture)
        cmark_node_free(picture)
    }
}
