/// What the original cmdlets declare: class, default set, then each parameter with its type, aliases, checks and places
/// (set, position, M mandatory, V by value, N by name).
enum OriginalDeclarations {
    static let all: [String] = [
        """
        Add-AzureAccount Profile.AddAzureAccount User
          Environment String */-
          Credential PSCredential ServicePrincipal/-M User/-
          ServicePrincipal SwitchParameter ServicePrincipal/-M
          Tenant String @TenantId ServicePrincipal/-M User/-
        """,
        """
        Get-AzureAccount Profile.GetAzureAccount -
          Name String */0
        """,
        """
        Get-AzureEffectiveRouteTable ServiceManagement.Network.Routes.GetAzureEffectiveRouteTable -
          VM PersistentVMRoleContext IaaSGetEffectiveRouteTableParamSet/0MVN
          ServiceName String nne IaaSGetEffectiveRouteTableParamSet/-MN SlotGetEffectiveRouteTableParamSet/0MN
          Slot String {Staging,Production}i SlotGetEffectiveRouteTableParamSet/1
          RoleInstanceName String nne SlotGetEffectiveRouteTableParamSet/2MN
          NetworkInterfaceName String nne IaaSGetEffectiveRouteTableParamSet/1N SlotGetEffectiveRouteTableParamSet/3N
        """,
        """
        Get-AzureIPForwarding ServiceManagement.Network.IPForwarding.GetAzureIPForwarding -
          VM PersistentVMRoleContext IaaSIPForwardingParamSet/0MVN
          ServiceName String nne IaaSIPForwardingParamSet/-MN SlotIPForwardingParamSet/0MN
          Slot String {Staging,Production}i SlotIPForwardingParamSet/1
          RoleName String nne SlotIPForwardingParamSet/2MN
          NetworkInterfaceName String nne IaaSIPForwardingParamSet/1N SlotIPForwardingParamSet/3N
        """,
        """
        Get-AzureLocation ServiceManagement.HostedServices.GetAzureLocationCommand -
        """,
        """
        Get-AzureNetworkSecurityGroup ServiceManagement.Network.NetworkSecurityGroup.GetAzureNetworkSecurityGroup -
          Name String nne */0
          Detailed SwitchParameter nne */-
        """,
        """
        Get-AzureNetworkSecurityGroupAssociation ServiceManagement.Network.NetworkSecurityGroup.Association.GetAzureNetworkSecurityGroupAssociation -
          VirtualNetworkName String nne GetNetworkSecurityGroupAssociationForSubnet/0M
          SubnetName String nne GetNetworkSecurityGroupAssociationForSubnet/1M
          VM PersistentVMRoleContext GetNetworkSecurityGroupAssociationForIaaSRole/0MVN
          ServiceName String nne GetNetworkSecurityGroupAssociationForIaaSRole/-MN GetNetworkSecurityGroupAssociationForPaaSRole/0MN
          Slot String {Staging,Production}i GetNetworkSecurityGroupAssociationForPaaSRole/1
          RoleName String nne GetNetworkSecurityGroupAssociationForPaaSRole/2MN
          NetworkInterfaceName String nne GetNetworkSecurityGroupAssociationForIaaSRole/1N GetNetworkSecurityGroupAssociationForPaaSRole/3N
          Detailed SwitchParameter nne */-
        """,
        """
        Get-AzureNetworkSecurityGroupConfig ServiceManagement.IaaS.GetAzureNetworkSecurityGroupConfigCommand -
          Detailed SwitchParameter nne */-
          VM IPersistentVM @InputObject nne */-MVN
        """,
        """
        Get-AzureNetworkSecurityGroupForSubnet ServiceManagement.Network.NetworkSecurityGroup.Subnet.GetAzureNetworkSecurityGroupForSubnet -
          VirtualNetworkName String nne */0M
          SubnetName String nne */1M
          Detailed SwitchParameter nne */-
        """,
        """
        Get-AzureReservedIP ServiceManagement.IaaS.GetAzureReservedIPCmdlet -
          ReservedIPName String nne */0N
        """,
        """
        Get-AzureRouteTable ServiceManagement.Network.Routes.GetAzureRouteTable -
          Name String */0
          Detailed SwitchParameter */-
        """,
        """
        Get-AzureSubnet ServiceManagement.IaaS.GetAzureSubnetCommand -
          VM IPersistentVM @InputObject nne */-MVN
        """,
        """
        Get-AzureSubnetRouteTable ServiceManagement.Network.Routes.GetAzureSubnetRouteTable -
          VirtualNetworkName String */0M
          SubnetName String */1M
          Detailed SwitchParameter nne */-
        """,
        """
        Get-AzureSubscription Profile.GetAzureSubscriptionCommand ByName
          SubscriptionName String @Name nne ByName/0N
          SubscriptionId String @Id nne ById/-N
          Default SwitchParameter Default/-
          Current SwitchParameter Current/-
          ExtendedDetails SwitchParameter */-
        """,
        """
        Get-AzureVNetConfig ServiceManagement.IaaS.GetAzureVNetConfigCommand -
          ExportToFile String nne */-
        """,
        """
        Get-AzureVNetSite ServiceManagement.IaaS.GetAzureVNetSiteCommand -
          VNetName String nne */0
        """,
        """
        Import-AzurePublishSettingsFile Profile.ImportAzurePublishSettingsCommand -
          PublishSettingsFile String */0MN
          Environment String nne CommonSettings/-
        """,
        """
        New-AzureNetworkSecurityGroup ServiceManagement.Network.NetworkSecurityGroup.NewAzureNetworkSecurityGroup -
          Name String nne */0M
          Location String nne */1M
          Label String nne */2
        """,
        """
        New-AzureReservedIP ServiceManagement.IaaS.NewAzureReservedIPCmdlet CreateNewReservedIP
          ReservedIPName String nne CreateInUseReservedIP/0MN CreateInUseReservedIPUsingSlot/0MN CreateNewReservedIP/0MN
          Label String nne CreateInUseReservedIP/1N CreateInUseReservedIPUsingSlot/3N CreateNewReservedIP/1N
          Location String nne CreateInUseReservedIP/2MN CreateInUseReservedIPUsingSlot/4MN CreateNewReservedIP/2MN
          ServiceName String nne CreateInUseReservedIP/3MN
          VirtualIPName String nne CreateInUseReservedIP/4N
          Slot String nne {Staging,Production}i CreateInUseReservedIP/5N
        """,
        """
        New-AzureRouteTable ServiceManagement.Network.Routes.NewAzureRouteTable -
          Name String nne */0M
          Location String nne */1M
          Label String nne */2
        """,
        """
        Remove-AzureNetworkSecurityGroup ServiceManagement.Network.NetworkSecurityGroup.RemoveAzureNetworkSecurityGroup -
          Name String nne */0MN
          Force SwitchParameter */-
          PassThru SwitchParameter */-
        """,
        """
        Remove-AzureNetworkSecurityGroupAssociation ServiceManagement.Network.NetworkSecurityGroup.Subnet.RemoveAzureNetworkSecurityGroupAssociation -
          Name String nne */0M
          VirtualNetworkName String nne RemoveNetworkSecurityGroupAssociationFromSubnet/1M
          SubnetName String nne RemoveNetworkSecurityGroupAssociationFromSubnet/2M
          VM PersistentVMRoleContext RemoveNetworkSecurityGroupAssociationFromIaaSRole/1MV
          ServiceName String nne RemoveNetworkSecurityGroupAssociationFromIaaSRole/-MN RemoveNetworkSecurityGroupAssociationFromPaaSRole/1MN
          Slot String {Staging,Production}i RemoveNetworkSecurityGroupAssociationFromPaaSRole/2
          RoleName String nne RemoveNetworkSecurityGroupAssociationFromPaaSRole/3MN
          NetworkInterfaceName String nne RemoveNetworkSecurityGroupAssociationFromIaaSRole/2N RemoveNetworkSecurityGroupAssociationFromPaaSRole/4N
          Force SwitchParameter */-
          PassThru SwitchParameter */-
        """,
        """
        Remove-AzureNetworkSecurityGroupConfig ServiceManagement.IaaS.RemoveAzureNetworkSecurityGroupConfigCommand -
          NetworkSecurityGroupName String nne */1
          VM IPersistentVM @InputObject nne */-MVN
        """,
        """
        Remove-AzureNetworkSecurityGroupFromSubnet ServiceManagement.Network.NetworkSecurityGroup.Subnet.RemoveAzureNetworkSecurityGroupFromSubnet -
          Name String nne */0MN
          VirtualNetworkName String nne */1M
          SubnetName String nne */2M
          Force SwitchParameter */-
          PassThru SwitchParameter */-
        """,
        """
        Remove-AzureNetworkSecurityRule ServiceManagement.Network.NetworkSecurityGroup.RemoveAzureNetworkSecurityRule -
          NetworkSecurityGroup INetworkSecurityGroup */0MVN
          Name String nne */0MN
          Force SwitchParameter */-
        """,
        """
        Remove-AzureReservedIP ServiceManagement.IaaS.RemoveAzureReservedIPCmdlet RemoveReservedIP
          ReservedIPName String nne */0MN
          Force SwitchParameter */1
        """,
        """
        Remove-AzureRoute ServiceManagement.Network.Routes.RemoveAzureRoute -
          RouteTable IRouteTable */0MVN
          RouteName String */1M
          Force SwitchParameter */-
        """,
        """
        Remove-AzureRouteTable ServiceManagement.Network.Routes.RemoveAzureRouteTable -
          Name String */0MN
          PassThru SwitchParameter */-
          Force SwitchParameter */-
        """,
        """
        Remove-AzureSubnetRouteTable ServiceManagement.Network.Routes.RemoveAzureSubnetRouteTable -
          VirtualNetworkName String */0M
          SubnetName String */1M
          Force SwitchParameter */-
          PassThru SwitchParameter */-
        """,
        """
        Remove-AzureVNetConfig ServiceManagement.IaaS.RemoveAzureVNetConfigCommand -
        """,
        """
        Select-AzureSubscription Profile.SelectAzureSubscriptionCommand SelectSubscriptionByNameParameterSet
          SubscriptionName String @Name nne SelectDefaultSubscriptionByNameParameterSet/0MN SelectSubscriptionByNameParameterSet/0MN
          SubscriptionId String @Id nne SelectDefaultSubscriptionByIdParameterSet/0MN SelectSubscriptionByIdParameterSet/0MN
          Account String nne */1N
          Current SwitchParameter SelectSubscriptionByIdParameterSet/- SelectSubscriptionByNameParameterSet/-
          Default SwitchParameter SelectDefaultSubscriptionByIdParameterSet/-M SelectDefaultSubscriptionByNameParameterSet/-M
          NoCurrent SwitchParameter NoCurrentSubscriptionParameterSet/-M
          NoDefault SwitchParameter NoDefaultSubscriptionParameterSet/-M
          PassThru SwitchParameter */-
        """,
        """
        Set-AzureIPForwarding ServiceManagement.Network.IPForwarding.SetAzureIPForwarding -
          VM PersistentVMRoleContext DisableIaaSIPForwardingParamSet/0MVN EnableIaaSIPForwardingParamSet/0MVN
          ServiceName String nne DisableIaaSIPForwardingParamSet/-MN DisableSlotIPForwardingParamSet/0MN EnableIaaSIPForwardingParamSet/-MN EnableSlotIPForwardingParamSet/0MN
          Slot String {Staging,Production}i DisableSlotIPForwardingParamSet/1 EnableSlotIPForwardingParamSet/1
          RoleName String nne DisableSlotIPForwardingParamSet/2MN EnableSlotIPForwardingParamSet/2MN
          NetworkInterfaceName String nne DisableIaaSIPForwardingParamSet/1N DisableSlotIPForwardingParamSet/3N EnableIaaSIPForwardingParamSet/1N EnableSlotIPForwardingParamSet/3N
          Enable SwitchParameter nne EnableIaaSIPForwardingParamSet/-M EnableSlotIPForwardingParamSet/-M
          Disable SwitchParameter nne DisableIaaSIPForwardingParamSet/-M DisableSlotIPForwardingParamSet/-M
          PassThru SwitchParameter */-
        """,
        """
        Set-AzureNetworkSecurityGroupAssociation ServiceManagement.Network.NetworkSecurityGroup.Association.SetAzureNetworkSecurityGroupAssociation -
          Name String nne */0MN
          Force SwitchParameter */-
          PassThru SwitchParameter */-
          VirtualNetworkName String nne AddNetworkSecurityGroupAssociationToSubnet/1M
          SubnetName String nne AddNetworkSecurityGroupAssociationToSubnet/2M
          VM PersistentVMRoleContext AddNetworkSecurityGroupAssociationToIaaSRole/1MVN
          ServiceName String nne AddNetworkSecurityGroupAssociationToIaaSRole/-MN AddNetworkSecurityGroupAssociationToPaaSRole/1MN
          Slot String {Staging,Production}i AddNetworkSecurityGroupAssociationToPaaSRole/2
          RoleName String nne AddNetworkSecurityGroupAssociationToPaaSRole/3MN
          NetworkInterfaceName String nne AddNetworkSecurityGroupAssociationToIaaSRole/2N AddNetworkSecurityGroupAssociationToPaaSRole/4N
        """,
        """
        Set-AzureNetworkSecurityGroupConfig ServiceManagement.IaaS.SetAzureNetworkSecurityGroupConfigCommand -
          NetworkSecurityGroupName String */1M
          VM IPersistentVM @InputObject nne */-MVN
        """,
        """
        Set-AzureNetworkSecurityGroupToSubnet ServiceManagement.Network.NetworkSecurityGroup.Subnet.SetAzureNetworkSecurityGroupToSubnet -
          Name String nne */0MN
          VirtualNetworkName String nne */1M
          SubnetName String nne */2M
          Force SwitchParameter */-
          PassThru SwitchParameter */-
        """,
        """
        Set-AzureNetworkSecurityRule ServiceManagement.Network.NetworkSecurityGroup.SetAzureNetworkSecurityRule -
          NetworkSecurityGroup INetworkSecurityGroup */0MVN
          Name String nne */-M
          Type String {Inbound,Outbound}c */-M
          Priority Int32 100..4096 */-M
          Action String {Allow,Deny}c */-M
          SourceAddressPrefix String nne */-M
          SourcePortRange String nne */-M
          DestinationAddressPrefix String nne */-M
          DestinationPortRange String nne */-M
          Protocol String {TCP,UDP,*}c */-M
        """,
        """
        Set-AzureRoute ServiceManagement.Network.Routes.SetAzureRoute -
          RouteTable IRouteTable */0MVN
          RouteName String */1M
          AddressPrefix String */2M
          NextHopType String */3M
          NextHopIpAddress String */4
        """,
        """
        Set-AzureSubnet ServiceManagement.IaaS.SetAzureSubnetCommand -
          SubnetNames String[] */0M
          VM IPersistentVM @InputObject nne */-MVN
        """,
        """
        Set-AzureSubnetRouteTable ServiceManagement.Network.Routes.SetAzureSubnetRouteTable -
          VirtualNetworkName String */0M
          SubnetName String */1M
          RouteTableName String */2M
          PassThru SwitchParameter */-
        """,
        """
        Set-AzureSubscription Profile.SetAzureSubscriptionCommand -
          SubscriptionName String nne AddSubscriptionParameterSetName/0MN UpdateSubscriptionByNameParameterSetName/0MN
          SubscriptionId String AddSubscriptionParameterSetName/-MN UpdateSubscriptionByIdParameterSetName/-MN
          Certificate X509Certificate2 AddSubscriptionParameterSetName/-MN UpdateSubscriptionByIdParameterSetName/-N UpdateSubscriptionByNameParameterSetName/0N
          ServiceEndpoint String */-N
          ResourceManagerEndpoint String */-N
          CurrentStorageAccountName String nne */-
          Context AzureStorageContext nne */-N
          Environment String nne */-
          PassThru SwitchParameter */-
        """,
        """
        Set-AzureVNetConfig ServiceManagement.IaaS.SetAzureVNetConfigCommand -
          ConfigurationPath String nne */0M
        """,
        """
        Test-AzureStaticVNetIP ServiceManagement.IaaS.TestAzureStaticVNetIPCommand -
          VNetName String nne */0M
          IPAddress String nne */1M
        """,
    ]
}
