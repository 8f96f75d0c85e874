import Glibc

/// Where journals are kept.
enum SessionPlaces {
    /// `sallyport` in the state folder of the XDG base directory specification; nil without a home.
    static func stateFolder(_ environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/sallyport" }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        return home + "/.local/state/sallyport"
    }

    /// The folder of journals.
    static func journals(_ environment: [String: String]) -> String? {
        stateFolder(environment).map { $0 + "/sessions" }
    }

    /// Paths of all journals, oldest first (their names begin with the date).
    static func allJournals(_ environment: [String: String]) -> [String] {
        guard let folder = journals(environment), let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".jsonl") { names.append(name) }
        }
        return names.sorted().map { folder + "/" + $0 }
    }
}
