import FileGate
import ShellRuntime
import ShellValues

/// Files and folders that begin with (or match) a word.
struct FileCompleter {
    private let engine: Engine
    init(_ engine: Engine) { self.engine = engine }

    func items(_ word: String, quote: String, onlyFolders: Bool) -> [CompletionItem] {
        let (folder, leaf) = split(word)
        let path = Paths.absolute(folder.isEmpty ? "." : folder, in: engine.host.currentFolder)
        let prefix = folder.isEmpty ? "./" : folder
        return names(in: path).filter { matches($0, leaf) }.compactMap { name in
            let isFolder = Paths.isFolder(path + "/" + name)
            if onlyFolders && !isFolder { return nil }
            return CompletionItem(
                Typed.quoted(prefix + name, quote), list: name, kind: isFolder ? .providerContainer : .providerItem,
                toolTip: path + "/" + name)
        }
    }

    private func split(_ word: String) -> (folder: String, leaf: String) {
        guard let slash = word.lastIndex(of: "/") else { return ("", word) }
        return (String(word[...slash]), String(word[word.index(after: slash)...]))
    }

    private func matches(_ name: String, _ leaf: String) -> Bool {
        if leaf.contains("*") || leaf.contains("?") {
            return Conversion.truth((try? Operators.like(.string(name), .string(leaf), ignoringCase: true, engine)) ?? .bool(false))
        }
        if name.hasPrefix(".") && !leaf.hasPrefix(".") { return false }
        return Typed.begins(name, leaf)
    }

    private func names(in path: String) -> [String] { Typed.sorted(FileGate.names(in: path) ?? []) }
}
