public import ShellValues

extension FormatContext {
    /// Values as an output command of `width` columns would write them; nil sets no limit, as for `Out-String`.
    public func text(of values: some Sequence<Value>, width: Int?) throws -> String {
        var text = ""
        let session = FormatSession(context: self, width: width) { line in
            text += line
            text += "\n"
        }
        for value: Value in values { try session.accept(value) }
        try session.end()
        return text
    }
}
