import JSONText

/// A layout as the member `markdown` of a step's layout: the members that differ from those of new cells.
extension CellLayout {
    private static var texts: [(name: String, path: WritableKeyPath<CellLayout, String>)] {
        [("before", \.before), ("indent", \.indent), ("lineEnd", \.lineEnd), ("between", \.between)]
    }
    private static var optionals: [(name: String, path: WritableKeyPath<CellLayout, String?>)] {
        [("after", \.after), ("code", \.code), ("output", \.output), ("word", \.word)]
    }

    /// Nil for the layout of new cells.
    var object: JSONObject? {
        guard self != .standard(hasOutput: after != nil) else { return nil }
        let standard = CellLayout()
        var object = JSONObject()
        for (name, path) in Self.texts where !self[keyPath: path].hasSameBytes(as: standard[keyPath: path]) {
            object[name] = .string(self[keyPath: path])
        }
        if isPrompted { object["prompted"] = .bool(true) }
        for (name, path) in Self.optionals where self[keyPath: path] != nil {
            object[name] = self[keyPath: path].map { .string($0) }
        }
        return object
    }

    init(_ object: JSONObject?) {
        self.init()
        guard let object else {
            word = "Output"
            return
        }
        for (name, path) in Self.texts {
            if let text = object[name]?.text { self[keyPath: path] = text }
        }
        isPrompted = object["prompted"]?.bool ?? false
        for (name, path) in Self.optionals { self[keyPath: path] = object[name]?.text }
    }
}
