@testable import AzureModel

/// Small things that many tests need.
enum Sample {
    static let network = """
        <NetworkConfiguration xmlns="http://schemas.microsoft.com/ServiceHosting/2011/07/NetworkConfiguration">
          <VirtualNetworkConfiguration>
            <VirtualNetworkSites>
              <VirtualNetworkSite name="lab" Location="West US">
                <AddressSpace><AddressPrefix>10.20.0.0/16</AddressPrefix></AddressSpace>
                <Subnets>
                  <Subnet name="front"><AddressPrefix>10.20.1.0/24</AddressPrefix></Subnet>
                  <Subnet name="tiny"><AddressPrefix>10.20.2.0/29</AddressPrefix></Subnet>
                  <Subnet name="dot"><AddressPrefix>10.20.3.0/30</AddressPrefix></Subnet>
                </Subnets>
              </VirtualNetworkSite>
            </VirtualNetworkSites>
          </VirtualNetworkConfiguration>
        </NetworkConfiguration>
        """

    /// A workspace with the network `lab` in West US.
    static func workspace() throws -> Workspace {
        var workspace = Workspace()
        var ids = IdentitySource(seed: 1)
        try workspace.setNetworkConfiguration(network, ids: &ids)
        return workspace
    }

    static func rule(
        _ name: String = "web-in", _ priority: Int = 100, direction: RuleDirection = .inbound,
        action: RuleAction = .allow, source: String = "*", sourcePorts: String = "*",
        destination: String = "*", ports: String = "80", protocol: RuleProtocol = .tcp
    ) -> SecurityRuleRequest {
        SecurityRuleRequest(
            name: name, direction: direction, priority: priority, action: action,
            sourceAddressPrefix: source, sourcePortRange: sourcePorts,
            destinationAddressPrefix: destination, destinationPortRange: ports, protocol: `protocol`)
    }
}

/// The text of the refusal, or nil if the action is taken.
func refusal(_ action: () throws(ModelFailure) -> Void) -> String? {
    do {
        try action()
        return nil
    } catch {
        return error.text
    }
}
