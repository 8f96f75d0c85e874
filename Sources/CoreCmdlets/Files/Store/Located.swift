import ShellRuntime
import ShellValues

/// An existing item that a path argument led to.
enum Located {
    case file(String)
    case item(any FlatDrive, name: String, object: NetObject)
    /// A drive of session state itself.
    case root(any FlatDrive)

    /// The item as an object with its provider notes.
    func value(_ engine: Engine) -> Value {
        switch self {
        case .file(let path): return FileObject.value(path, engine)
        case .item(let drive, let name, let object):
            ProviderNotes.add(
                to: object, path: name, parent: nil, child: name, drive: drive.name, provider: drive.providerName, isContainer: false)
            return .object(object)
        case .root(let drive): return .object(DriveObject.named(drive.name, drive.providerName))
        }
    }

    /// The path as messages show it.
    var text: String {
        switch self {
        case .file(let path): path
        case .item(let drive, let name, _): drive.name + ":/" + name
        case .root(let drive): drive.name + ":/"
        }
    }

    var isFolder: Bool {
        switch self {
        case .file(let path): FileStatus.isFolder(path)
        case .item: false
        case .root: true
        }
    }

    var leaf: String {
        switch self {
        case .file(let path): Folder.leaf(path)
        case .item(_, let name, _): name
        case .root: ""
        }
    }
}

/// Finds what the path parameters of an item cmdlet mean: -Path with wildcards or -LiteralPath, -Include, -Exclude, -Filter.
struct ItemFinder {
    let call: CommandCall
    let includingHidden: Bool
    private let include: [NamePattern]
    private let exclude: [NamePattern]
    private let filter: NamePattern?

    init(_ call: CommandCall, include: ParameterSpec? = nil, exclude: ParameterSpec? = nil, filter: ParameterSpec? = nil, force: ParameterSpec? = nil) {
        self.call = call
        self.include = include.map { call.texts($0) }?.map { NamePattern($0) } ?? []
        self.exclude = exclude.map { call.texts($0) }?.map { NamePattern($0) } ?? []
        self.filter = filter.flatMap { call.text($0) }.map { NamePattern($0) }
        self.includingHidden = force.map { call.flag($0) } ?? false
    }

    func accepts(_ name: String) -> Bool {
        if let filter, !filter.matches(name) { return false }
        return NamePattern.any(include, match: name, empty: true) && !NamePattern.any(exclude, match: name)
    }

    /// The items of a path; a name without wildcards that is missing is reported, and gives nothing.
    func find(_ path: String, literal: Bool) throws -> [Located] {
        let found = try unfiltered(path, literal: literal)
        return found.filter { accepts($0.leaf) }
    }

    private func unfiltered(_ path: String, literal: Bool) throws -> [Located] {
        switch DrivePath.parse(path, call.engine) {
        case .file(let absolute):
            if !literal, FileGlob.hasWildcard(absolute) {
                return FileGlob.expand(absolute, includingHidden: includingHidden).map { .file($0) }
            }
            let plain = literal ? absolute : NamePattern(absolute).literal
            if FileStatus.exists(plain) { return [.file(plain)] }
            try FileArguments.missingPath(plain, call)
            return []
        case .item(let drive, let name):
            return try items(drive, name)
        case .unknownDrive(let name):
            try FileArguments.missingDrive(name, call)
            return []
        }
    }

    private func items(_ drive: any FlatDrive, _ name: String) throws -> [Located] {
        if name.isEmpty { return [.root(drive)] }
        let found = drive.matching(name, call.engine)
        if found.isEmpty, NamePattern(name).isLiteral {
            try FileArguments.missingPath(drive.name + ":/" + name, call)
        }
        return found.map { .item(drive, name: $0.name, object: $0.object) }
    }
}
