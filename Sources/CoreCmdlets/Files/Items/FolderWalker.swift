import FileGate
import ShellRuntime
import ShellValues

/// Lists folders for `Get-ChildItem`, going down when asked.
struct FolderWalker {
    private let call: CommandCall
    private let finder: ItemFinder
    private let maxDepth: Int
    let isRecursive: Bool
    private let wantsFolders: Bool
    private let wantsFiles: Bool
    private let hidden: Bool
    private let readOnly: Bool

    init(_ call: CommandCall) {
        self.call = call
        finder = ItemFinder(
            call, include: GetChildItem.include, exclude: GetChildItem.exclude, filter: GetChildItem.filter, force: GetChildItem.force)
        isRecursive = call.flag(GetChildItem.recurse) || call.isBound(GetChildItem.depth)
        maxDepth = call.int(GetChildItem.depth) ?? 256
        let (folders, files) = (call.flag(GetChildItem.directory), call.flag(GetChildItem.file))
        wantsFolders = folders || !files
        wantsFiles = files || !folders
        hidden = call.flag(GetChildItem.hidden)
        readOnly = call.flag(GetChildItem.readOnly)
    }

    func accepts(_ path: String) -> Bool {
        let isFolder = FileStatus.isFolder(path)
        guard isFolder ? wantsFolders : wantsFiles else { return false }
        let name = Folder.leaf(path)
        if hidden, !name.hasPrefix(".") { return false }
        if readOnly, FileStatus(path)?.isWritable ?? true { return false }
        return finder.accepts(name)
    }

    func emit(_ path: String, name: String) throws {
        if call.flag(GetChildItem.name) { try call.write(name) } else { try call.write(FileObject.value(path, call.engine)) }
    }

    /// Writes the content of a folder; first its own, then that of the folders below.
    func walk(_ folder: String, prefix: String, depth: Int, only: NamePattern? = nil) throws {
        guard let names = Folder.names(folder) else {
            return try call.writeError(
                "DirUnauthorizedAccessError", FileGate.denial(of: folder), category: .PermissionDenied,
                target: .string(folder), type: ExceptionTypes.unauthorizedAccess)
        }
        try call.engine.checkCancelled()
        let visible = Folder.foldersFirst(names.filter { isVisible($0) }, in: folder)
        for name in visible where accepts(Folder.join(folder, name)) && (only?.matches(name) ?? true) {
            try emit(Folder.join(folder, name), name: prefix + name)
        }
        guard isRecursive, depth < maxDepth else { return }
        for name in visible where FileStatus.isFolder(Folder.join(folder, name)) {
            try walk(Folder.join(folder, name), prefix: prefix + name + "/", depth: depth + 1, only: only)
        }
    }

    private func isVisible(_ name: String) -> Bool {
        !name.hasPrefix(".") || finder.includingHidden || hidden
    }
}
