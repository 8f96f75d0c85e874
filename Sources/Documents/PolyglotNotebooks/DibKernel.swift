/// The kernels of Polyglot Notebooks, by the `#!` line that begins a cell.
enum DibKernel {
    static let names: Set<String> = [
        "csharp", "fsharp", "html", "http", "javascript", "kql", "markdown", "mermaid", "pwsh", "sql", "value",
    ]
    private static let aliases = ["md": "markdown", "powershell": "pwsh", "c#": "csharp", "f#": "fsharp", "js": "javascript"]

    /// The kernel that the line names; nil for other lines, magic commands among them.
    static func named(by line: Substring) -> String? {
        guard line.begins(with: "#!") else { return nil }
        let word = line.utf8.dropFirst(2).prefix { $0 != 0x20 && $0 != 0x09 }
        let name = String(decoding: word, as: UTF8.self).lowercased()
        return names.contains(name) ? name : aliases[name]
    }
}
