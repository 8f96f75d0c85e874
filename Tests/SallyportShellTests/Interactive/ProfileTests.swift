import Foundation
import PromptCmdlets
import SessionEngine
import ShellRuntime
import ShellValues
import Testing

@testable import SallyportShell

@Suite struct ProfileTests {
    @Test func `profiles are in the configuration folders`() {
        let plain = ProfilePlaces(environment: [:], home: "/home/ann")
        #expect(plain.currentUser == "/home/ann/.config/sallyport/profile.ps1")
        #expect(plain.allUsers == "/etc/xdg/sallyport/profile.ps1")
        let moved = ProfilePlaces(
            environment: ["XDG_CONFIG_HOME": "/c", "XDG_CONFIG_DIRS": "/d:/e"], home: "/home/ann")
        #expect(moved.inOrder == ["/d/sallyport/profile.ps1", "/c/sallyport/profile.ps1"])
    }

    @Test func `a profile runs in the session's scope, and its errors do not end the session`() throws {
        let folder = NSTemporaryDirectory() + "profile's-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder + "/sallyport", withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let script =
            "function Hi { 'hello' }\nSet-PSReadLineOption -EditMode Vi\n$before = 1\nthrow 'mistake'\n$after = 1\n"
        try script.write(toFile: folder + "/sallyport/profile.ps1", atomically: true, encoding: .utf8)
        let host = TerminalHost(environment: [:], interactive: false)
        let session = ShellSession(
            host: host,
            values: SystemHost.values(environment: ["XDG_CONFIG_HOME": folder, "XDG_CONFIG_DIRS": folder + "/none"]))
        let shown = host.capture { StartProfile.run(session) }
        let collector = Collector()
        try session.engine.evaluate(
            "Hi; $before; $null -eq $after; $PROFILE; (Get-PSReadLineOption).EditMode", into: collector)
        #expect(
            collector.items.map { $0.text(session.engine) } == [
                "hello", "1", "True", folder + "/sallyport/profile.ps1", "Vi",
            ])
        #expect(shown.contains("mistake") && shown.contains("profile.ps1:4"))
        #expect(session.engine.errors.items.count == 1)
        #expect(session.engine.lastSuccess)
    }
}
