<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
<renderer-v2 type="RuleRenderer" forceraster="0" symbollevels="0" enableorderby="0">
<rules key="legacy">
<rule key="legacy" symbol="0" label="{legacy}"/>
</rules>
<symbols>
<symbol name="0" type="fill" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="140,110,160,90"/><prop k="style" v="solid"/><prop k="outline_color" v="86,58,110,255"/><prop k="outline_style" v="solid"/><prop k="outline_width" v="0.5"/><prop k="outline_width_unit" v="MM"/><prop k="joinstyle" v="round"/></layer><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="86,58,110,255"/><prop k="style" v="dense5"/><prop k="outline_style" v="no"/></layer></symbol>
</symbols>
</renderer-v2>
<layerGeometryType>2</layerGeometryType>
</qgis>
